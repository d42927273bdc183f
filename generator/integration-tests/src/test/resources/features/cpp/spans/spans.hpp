// std: c++20
#pragma once
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace spans {

inline void twice(std::span<int> values) {
    for (int &value : values) {
        value *= 2;
    }
}
inline double sum(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }
inline void swapped(std::span<int, 2> values) { std::swap(values[0], values[1]); }
inline bool any(std::span<bool> values) {
    bool found = false;
    for (bool &value : values) {
        found = found || value;
        value = false;
    }
    return found;
}

/** Sees numbers of others. */
class Series {
public:
    explicit Series(std::span<const double> values) : values_(values) {}
    double total() const { return sum(values_); }

private:
    std::span<const double> values_;
};

/** Changes numbers of others. */
class Filter {
public:
    virtual ~Filter() = default;
    virtual void apply(std::span<int> values) { twice(values); }
    int run() {
        std::vector<int> values{1, 2, 3};
        apply(values);
        return std::accumulate(values.begin(), values.end(), 0);
    }
};

struct Cell {
    int value;
};
inline void clear(std::span<Cell> cells) { cells.front().value = 0; }

} // namespace spans
