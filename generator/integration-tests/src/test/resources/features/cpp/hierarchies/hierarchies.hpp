// Classes with several bases, shared ones and repeated ones.
#pragma once

#include <memory>
#include <string>
#include <utility>

namespace ship {

class Part {
public:
    explicit Part(std::string name) : name_(std::move(name)) {}
    virtual ~Part() = default;
    virtual std::string name() const { return name_; }
    virtual int weight(int load, int spare = 2) const = 0;

protected:
    virtual int secret() const { return 7; }

private:
    std::string name_;
};

class Sail : public virtual Part {
public:
    Sail() : Part("sail") {}
    int weight(int load, int spare) const override { return load + spare; }
    int area() const { return 12; }
    Sail *self() { return this; }
};

class Mast : public virtual Part {
public:
    Mast() : Part("mast") {}
    int weight(int load, int) const override { return load * 2; }
    int height() const { return 9; }
    int told() const { return secret(); }
};

/// Not the first base of any class, so that a rig is one by two steps.
class Rig {
public:
    virtual ~Rig() = default;
    virtual int ropes() const { return 3; }
    int knots() const { return 1; }
};

class Tackle : public Rig {
public:
    int knots() const { return 2; }
};

class Yacht : public Sail, public Mast, public Tackle {
public:
    explicit Yacht(int length) : Part("yacht"), length_(length) {}
    int weight(int load, int spare) const override { return load + spare + length_; }

private:
    int length_;
};

class Left {
public:
    virtual ~Left() = default;
    virtual int both() const { return 1; }
    int plain() const { return 10; }
};

class Right {
public:
    virtual ~Right() = default;
    virtual int both() const { return 2; }
    int plain() const { return 20; }
};

class First {
public:
    virtual ~First() = default;
};

/// Two further bases with the same functions, which stay what each has.
class Twin : public First, public Left, public Right {
public:
    virtual int own() const { return 5; }
};

struct Size {
    int size = 3;
    int twice() const { return size * 2; }
};

struct Mark {
    int mark = 4;
};

/// Has no virtual function, and yet starts with a pointer that leads to its virtual base.
struct Flag : public Size, public virtual Mark {
    int flag = 5;
};

inline int twice(const Size &it) { return it.twice(); }
inline int ropes(const Rig &rig) { return rig.ropes(); }
inline std::string name(const Part &part) { return part.name(); }
inline int weight(const Part &part) { return part.weight(5); }
inline int told(const Mast &mast) { return mast.told(); }
inline int left(const Left &it) { return it.both(); }
inline int right(const Right &it) { return it.both(); }
inline int kept(std::unique_ptr<Rig> rig) { return rig->ropes(); }
inline std::shared_ptr<Rig> shared(std::shared_ptr<Rig> rig) { return rig; }

}
