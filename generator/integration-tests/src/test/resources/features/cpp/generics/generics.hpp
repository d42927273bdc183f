#pragma once
#include <ostream>

namespace math {

/** A few numbers. */
template <int L, class T> struct Vec;
template <class T> struct Vec<2, T> {
    T x = 0, y = 0;
    Vec() = default;
    Vec(T x, T y) : x(x), y(y) {}
    T &operator[](int i) { return i == 0 ? x : y; }
    /** A template of its own: the right operand may have other elements. */
    template <class U> Vec &operator+=(Vec<2, U> const &o) {
        x += static_cast<T>(o.x);
        y += static_cast<T>(o.y);
        return *this;
    }
};
using Vec2d = Vec<2, double>;
using Vec2i = Vec<2, int>;

template <class T> Vec<2, T> operator+(Vec<2, T> const &a, Vec<2, T> const &b) { return {a.x + b.x, a.y + b.y}; }
template <class T> Vec<2, T> operator-(Vec<2, T> const &a) { return {-a.x, -a.y}; }
template <class T> Vec<2, T> operator*(Vec<2, T> const &a, T by) { return {a.x * by, a.y * by}; }
template <class T> Vec<2, T> operator*(T by, Vec<2, T> const &a) { return {by * a.x, by * a.y}; }
template <class T> Vec<2, T> operator%(Vec<2, T> const &a, T by) { return {a.x % by, a.y % by}; }
template <class T> bool operator==(Vec<2, T> const &a, Vec<2, T> const &b) { return a.x == b.x && a.y == b.y; }
template <class C, class Traits, int L, class T>
std::basic_ostream<C, Traits> &operator<<(std::basic_ostream<C, Traits> &out, Vec<L, T> const &v) {
    return out << "(" << v.x << ", " << v.y << ")";
}

/** A turn in the plane. */
template <class T> struct Turn {
    T cos = 1, sin = 0;
};
using Turnd = Turn<double>;
template <class T> Vec<2, T> operator*(Turn<T> const &t, Vec<2, T> const &v) {
    return {t.cos * v.x - t.sin * v.y, t.sin * v.x + t.cos * v.y};
}

}
