#pragma once
#include <cstddef>
#include <functional>
#include <ostream>

class Vec {
public:
    Vec(double x, double y);
    Vec operator+(const Vec &other) const;
    Vec &operator+=(const Vec &other);
    Vec operator-() const;
    bool operator==(const Vec &other) const;
    bool operator<(const Vec &other) const;
    double &operator[](std::size_t index);
    double operator()(double factor) const;
    explicit operator bool() const;
    const double *begin() const;
    const double *end() const;
};

std::ostream &operator<<(std::ostream &out, const Vec &vec);

template <> struct std::hash<Vec> {
    std::size_t operator()(const Vec &vec) const;
};
