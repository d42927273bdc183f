#pragma once
#include <string>

int global_answer();
constexpr int GLOBAL_LIMIT = 10;

namespace outer {

enum class Level : unsigned char { Low = 1, High = 200 };

enum Plain { First, Second = 5 };

inline int depth() { return 1; }

namespace inner {

inline int depth() { return 2; }
constexpr double RATIO = 0.5;
inline const char *const TITLE = "inner";

class Box {
public:
    enum class State { Open, Closed = 7 };
    class Lid {
    public:
        explicit Lid(int weight) : weight_(weight) {}
        int weight() const { return weight_; }
    private:
        int weight_;
    };
    using Weight = int;

    State state() const { return state_; }
    void state(State state) { state_ = state; }
    Weight weigh(const Lid &lid) const { return lid.weight() + 1; }
    Lid lid() const { return Lid(3); }
    Level level = Level::High;

private:
    State state_ = State::Open;
};

using Chest = Box;
Chest makeChest();

} // namespace inner

inline namespace v2 {
inline int version() { return 2; }
}

namespace short_name = inner;
inline int weigh(const short_name::Box::Lid &lid) { return lid.weight(); }
extern int counter;

} // namespace outer
