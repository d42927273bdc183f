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

/** Something of any length that has operators which only it leads to. */
template <class T> class Length {
public:
    explicit Length(T meters) : meters_(meters) {}
    /** A conversion. */
    template <class U> explicit Length(Length<U> const &other) : meters_(static_cast<T>(other.meters())) {}
    T meters() const { return meters_; }
    friend Length operator+(Length const &a, Length const &b) { return Length(a.meters_ + b.meters_); }
    template <class U> friend Length operator-(Length const &a, Length<U> const &b) {
        return Length(a.meters() - static_cast<T>(b.meters()));
    }
    friend Length longest(Length const &a, Length const &b) { return a.meters_ < b.meters_ ? b : a; }

private:
    T meters_;
};
using Meters = Length<double>;
using Feet = Length<int>;

/** What a class inherits from an instance: constructors, and a function that was protected. */
template <class T> class Shelf {
public:
    Shelf() = default;
    Shelf(T first, int count) : first_(first), count_(count) {}
    T first() const { return first_; }

protected:
    int count() const { return count_; }
    T count(T scale) const { return static_cast<T>(count_) * scale; }

private:
    T first_ = 0;
    int count_ = 0;
};
template <class T> class Rack : public Shelf<T> {
public:
    using Shelf<T>::Shelf;
    using Shelf<T>::count;
};
class Cupboard : public Rack<long> {
public:
    using Rack<long>::Rack;
};
using Racks = Rack<double>;

}
