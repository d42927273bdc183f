#pragma once
#include "lock.hpp"
#include <memory>
#include <vector>

namespace canal {

template <class T> struct Range {
    Range(T from, T to) : from(from), to(to) {}
    T from;
    T to;
    T length() const { return to - from; }
};

class Canal {
public:
    Canal() = default;
    Canal(const Canal &) = delete;
    void add(Lock *lock) { locks_.emplace_back(lock); }
    Status find(const Name &name, int *lock) const;
    int gates() const { return GATES * static_cast<int>(locks_.size()); }

private:
    std::vector<std::unique_ptr<Lock>> locks_;
};

} // namespace canal
