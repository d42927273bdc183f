#pragma once
#include <cstddef>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace ops {

class Vec {
public:
    Vec(double x, double y) : x_(x), y_(y) {}
    Vec operator+(const Vec &o) const { return {x_ + o.x_, y_ + o.y_}; }
    Vec operator-(const Vec &o) const { return {x_ - o.x_, y_ - o.y_}; }
    Vec operator-() const { return {-x_, -y_}; }
    Vec operator*(double by) const { return {x_ * by, y_ * by}; }
    Vec &operator+=(const Vec &o) { x_ += o.x_; y_ += o.y_; return *this; }
    bool operator==(const Vec &o) const { return x_ == o.x_ && y_ == o.y_; }
    bool operator!=(const Vec &o) const { return !(*this == o); }
    bool operator<(const Vec &o) const { return x_ * x_ + y_ * y_ < o.x_ * o.x_ + o.y_ * o.y_; }
    double &operator[](std::size_t i) { return i == 0 ? x_ : y_; }
    double operator()(double a, double b) const { return a * x_ + b * y_; }
    explicit operator bool() const { return x_ != 0 || y_ != 0; }
    operator double() const { return x_; }
    double x() const { return x_; }
private:
    double x_, y_;
};

inline Vec operator/(const Vec &v, double by) { return v * (1 / by); }
inline std::ostream &operator<<(std::ostream &out, const Vec &v) { return out << "Vec " << v.x(); }

class Counter {
public:
    Counter &operator++() { ++value_; return *this; }
    Counter &operator--() { --value_; return *this; }
    int operator*() const { return value_; }
private:
    int value_ = 0;
};

class Words {
public:
    void add(const std::string &word) { words_.push_back(word); }
    const std::string *begin() const { return words_.data(); }
    const std::string *end() const { return words_.data() + words_.size(); }
private:
    std::vector<std::string> words_;
};

class Numbers {
public:
    explicit Numbers(int count) : values_(static_cast<std::size_t>(count)) {
        for (int i = 0; i < count; i++) values_[static_cast<std::size_t>(i)] = i;
    }
    const int *begin() const { return values_.data(); }
    const int *end() const { return values_.data() + values_.size(); }
private:
    std::vector<int> values_;
};

struct Tag {
    int number;
};

} // namespace ops

// beside the namespace, where only global functions see it
inline std::ostream &operator<<(std::ostream &out, const ops::Tag &tag) { return out << "Tag " << tag.number; }
inline bool operator==(const ops::Tag &a, const ops::Tag &b) { return a.number == b.number; }
inline ops::Tag operator+(const ops::Tag &a, int by) { return {a.number + by}; }

template <>
struct std::hash<ops::Vec> {
    std::size_t operator()(const ops::Vec &v) const { return static_cast<std::size_t>(v.x()); }
};
