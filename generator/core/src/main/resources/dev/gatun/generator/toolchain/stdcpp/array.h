#pragma once
// [array.syn], [array.overview]
#include <gatun/iterator>
#include <initializer_list>
#include <utility>
namespace std {
template <class T, size_t N> struct array {
    using value_type = T;
    using pointer = T *;
    using const_pointer = const T *;
    using reference = T &;
    using const_reference = const T &;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    using iterator = T *;
    using const_iterator = const T *;
    void fill(const T &u);
    void swap(array &) noexcept;
#include <gatun/members/reversible_range>
    constexpr bool empty() const noexcept;
    constexpr size_type size() const noexcept;
    constexpr size_type max_size() const noexcept;
#include <gatun/members/random_access>
    T *data() noexcept;
    const T *data() const noexcept;

private:
    T elements[N];
};
template <class T, size_t N> bool operator==(const array<T, N> &x, const array<T, N> &y);
template <class T, size_t N> bool operator!=(const array<T, N> &x, const array<T, N> &y);
template <class T, size_t N> bool operator<(const array<T, N> &x, const array<T, N> &y);
template <class T, size_t N> bool operator>(const array<T, N> &x, const array<T, N> &y);
template <class T, size_t N> bool operator<=(const array<T, N> &x, const array<T, N> &y);
template <class T, size_t N> bool operator>=(const array<T, N> &x, const array<T, N> &y);
template <size_t I, class T, size_t N> constexpr T &get(array<T, N> &) noexcept;
template <size_t I, class T, size_t N> constexpr const T &get(const array<T, N> &) noexcept;
}
