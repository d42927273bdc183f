#pragma once
#include <string>
#include <vector>

namespace geo {

/** Things on top of each other. */
template <class T> class Stack {
public:
    using value_type = T;
    enum class State { Empty, Filled };

    Stack() = default;
    explicit Stack(T first) { items_.push_back(first); }

    void push(const T &item) { items_.push_back(item); }
    T pop() {
        T last = items_.back();
        items_.pop_back();
        return last;
    }
    const value_type &top() const { return items_.back(); }
    typename std::vector<T>::size_type size() const { return items_.size(); }
    State state() const { return items_.empty() ? State::Empty : State::Filled; }
    std::vector<T> all() const { return items_; }
    template <class U> U sum(U start) const {
        for (const T &item : items_) start += item;
        return start;
    }

private:
    std::vector<T> items_;
};

/** Rows of numbers. */
template <class T, int R, int C = R> struct Matrix {
    static constexpr int size = R * C;
    T cell[R * C] = {};
    T get(int r, int c) const { return cell[r * C + c]; }
    Matrix &set(int r, int c, T value) {
        cell[r * C + c] = value;
        return *this;
    }
    Matrix<T, C, R> transposed() const {
        Matrix<T, C, R> result;
        for (int r = 0; r < R; r++)
            for (int c = 0; c < C; c++) result.set(c, r, get(r, c));
        return result;
    }
};
using Matrix2x3f = Matrix<float, 2, 3>;

/** What a kind of value is called: one answer for all, another for pointers, a third for int alone. */
template <class T> struct Kind {
    std::string name() const { return "value"; }
};
template <class T> struct Kind<T *> {
    std::string name() const { return "pointer"; }
    T *none() const { return nullptr; }
};
template <> struct Kind<int> {
    std::string name() const { return "int"; }
    int answer() const { return 42; }
};

Kind<double> kindOfDouble();
Kind<double *> kindOfPointer();
Kind<int> kindOfInt();

Stack<int> numbers();
Stack<std::string> words();
Stack<int> &shared();
double sum(const Stack<double> &stack);

/** The one that is behind the other. */
template <class T> T max_of(T a, T b) { return a < b ? b : a; }

/** Has a template of its own, with instances inside of it and one that goes by a name outside. */
class Song {
public:
    template <class T> struct Span {
        Span(T from, T length) : from(from), length(length) {}
        struct Point {
            T at;
        };
        Point end() const { return {from + length}; }
        T from, length;
    };
    typedef Span<int> Ticks;

    Ticks ticks() const { return {2, 5}; }
    Span<double> seconds() const { return {0.5, 1.25}; }
    Span<long> length(const Ticks &ticks) const { return {0, ticks.length}; }
};
using Length = Song::Span<long>;

extern template class Stack<long>;

}
