#pragma once
// The part of [memory.syn] that containers need.
#include <exception>
#include <gatun/base>
namespace std {
template <class T> class allocator {
public:
    using value_type = T;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    allocator() noexcept;
    allocator(const allocator &) noexcept;
    template <class U> allocator(const allocator<U> &) noexcept;
    ~allocator();
    T *allocate(size_t n);
    void deallocate(T *p, size_t n);
};
template <class T, class U> bool operator==(const allocator<T> &, const allocator<U> &) noexcept;
}
