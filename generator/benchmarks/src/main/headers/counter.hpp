/* What the benchmarks of C++ call: the same class by Gatun and by JavaCPP. */
#pragma once
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

class Counter {
public:
    explicit Counter(long start) : value_(start), name_("the quick brown fox"), numbers_() {}

    long add(long by) { return value_ += by; }

    std::size_t length(const std::string &text) const { return text.size(); }

    const std::string &name() const { return name_; }

    void fill(std::size_t count) { numbers_.assign(count, 1.5); }

    const std::vector<double> &numbers() const { return numbers_; }

    std::vector<double> copied() const { return numbers_; }

    double last(const std::vector<double> &values) const { return values.back(); }

    void fail() const { throw std::out_of_range("no such number"); }

private:
    long value_;
    std::string name_;
    std::vector<double> numbers_;
};

class Visitor {
public:
    Visitor() = default;
    virtual ~Visitor() = default;
    Visitor(const Visitor &) = delete;
    Visitor &operator=(const Visitor &) = delete;

    virtual long visit(long value) = 0;
};

inline long visited(Visitor &visitor, long value) { return visitor.visit(value); }
