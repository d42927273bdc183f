// What sanitizers have to find: each function does one thing that C++ forbids, or loses something.
#pragma once

class Slots {
    int *slots;
    int count;

public:
    explicit Slots(int count) : slots(new int[static_cast<unsigned>(count)]()), count(count) {}
    Slots(const Slots &) = delete;
    ~Slots() { delete[] slots; }

    int at(int index) const { return slots[index]; }
    int size() const { return count; }
    void dropEarly() { delete[] slots; slots = new int[1](); count = 1; }
    int *raw() { return slots; }
};

inline int overflow() {
    Slots slots(4);
    return slots.at(4);
}

inline int useAfterFree() {
    Slots slots(4);
    int *raw = slots.raw();
    slots.dropEarly();
    return raw[2];
}

inline void lose() { new Slots(100); }

inline int tooLarge(int value) { return value * 65536; }

inline int sound() { return Slots(3).at(2) + Slots(4).size(); }
