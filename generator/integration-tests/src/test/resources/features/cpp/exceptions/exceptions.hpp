#pragma once
#include <exception>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>

/** Where a lock is. */
class Place {
public:
    explicit Place(int kilometre) : kilometre_(kilometre) {}
    ~Place() { kilometre_ = -1; }
    int kilometre() const { return kilometre_; }

private:
    int kilometre_;
};

/** Thrown where a lock is too full. */
class TooFull : public std::runtime_error {
public:
    explicit TooFull(int level) : std::runtime_error("too full"), level_(level) {}

    /** How full it is. */
    int level() const noexcept { return level_; }
    std::string advice() const { return "let out " + std::to_string(level_ - 10); }
    const Place &where() const { return where_; }
    const Place *whereFrom(int level) const { return level > 0 ? &where_ : nullptr; }

private:
    int level_;
    Place where_{7};
};

class Overflowing : public TooFull {
public:
    using TooFull::TooFull;
};

class Lock {
public:
    /** @throws std::invalid_argument for a negative level */
    explicit Lock(int level) : level_(level) {
        if (level < 0) {
            throw std::invalid_argument("negative level");
        }
    }

    /** Lets water in. */
    void fill(int by) {
        if (level_ + by > 100) {
            throw Overflowing(level_ + by);
        }
        if (level_ + by > 10) {
            throw TooFull(level_ + by);
        }
        level_ += by;
    }

    int level() const noexcept { return level_; }

    int at(const std::string &name) const {
        if (name != "level") {
            throw std::out_of_range("no " + name);
        }
        return level_;
    }

private:
    int level_;
};

/** Fails in every way. */
inline int fail(int how) {
    switch (how) {
    case 0: throw std::logic_error("logic");
    case 1: throw std::bad_alloc();
    case 2: return std::optional<int>().value();
    case 3: throw std::system_error(std::make_error_code(std::errc::permission_denied), "open");
    case 4: throw std::overflow_error("too much");
    case 5: throw 42;
    case 6:
        try {
            Lock(5).fill(20);
        } catch (...) {
            std::throw_with_nested(std::runtime_error("can't fill"));
        }
    case 7: throw TooFull(70);
    }
    return how;
}

class Valve {
public:
    virtual ~Valve() = default;
    virtual void turn(int by) = 0;
};

/** Turns it, and lets what it throws through. */
inline void turn(Valve &valve, int by) { valve.turn(by); }

/** Turns it, and says what it throws. */
inline std::string trial(Valve &valve, int by) {
    try {
        valve.turn(by);
        return "";
    } catch (const std::exception &thrown) {
        return thrown.what();
    }
}

/** Breaks where it is full, and says so: C++ lets a destructor throw only if it is declared to. */
class Dam {
public:
    explicit Dam(int level) : level_(level) {}
    virtual ~Dam() noexcept(false) {
        if (level_ > 0) {
            throw std::runtime_error("the dam broke at " + std::to_string(level_));
        }
    }
    virtual int level() const { return level_; }

private:
    int level_;
};
