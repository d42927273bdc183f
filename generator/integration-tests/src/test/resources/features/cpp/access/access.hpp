// Functions that a derived class makes less visible than its base has them.
#pragma once
#include <string>

namespace shop {

class Device {
public:
    virtual ~Device() = default;
    virtual int power() const = 0;
    virtual std::string name() const { return "device"; }
    virtual int plugs(int sockets = 2) const { return sockets; }
    std::string label() const { return name() + " " + std::to_string(power()) + " W"; }
    int price() const { return cost() * 2; }

protected:
    virtual int cost() const = 0;
};

/// Hides everything, and nobody can derive from it.
class Lamp final : public Device {
    int power() const override { return 60; }
    std::string name() const override { return "lamp"; }

protected:
    int cost() const override { return 5; }
};

/// Derived classes may still call and override what it has.
class Fan : public Device {
protected:
    int power() const override { return 30; }
    std::string name() const override { return "fan"; }
    int plugs(int sockets) const override { return sockets + 1; }
    int cost() const override { return 7; }
};

/// Derived classes may override what it has, not call it.
class Heater : public Device {
    int power() const override { return 2000; }
    std::string name() const override { return "heater"; }
    int cost() const override { return 20; }
};

/// Abstract still, though it says nothing of what its base lacks.
class Gadget : public Device {
public:
    virtual int extra() const = 0;
};

class Switch {
public:
    virtual ~Switch() = default;
    virtual bool flip() = 0;
    virtual int position() const { return 1; }
};

class Dimmer : public Device, public Switch {
public:
    int power() const override { return on_ ? 10 : 0; }

protected:
    bool flip() override { return on_ = !on_; }
    int position() const override { return on_ ? 3 : 2; }
    int cost() const override { return 9; }

private:
    bool on_ = false;
};

class Timer final : public Device, public Switch {
    int power() const override { return 1; }
    bool flip() override { return true; }
    int cost() const override { return 1; }
};

class Secret final : public Gadget {
    int power() const override { return 77; }
    int extra() const override { return 4; }
    int cost() const override { return 3; }
};

inline Gadget *gadget() {
    static Secret secret;
    return &secret;
}

inline bool flipped(Switch &any) { return any.flip(); }
inline int position_of(const Switch &any) { return any.position(); }

} // namespace shop
