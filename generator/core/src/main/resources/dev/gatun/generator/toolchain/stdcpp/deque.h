#pragma once
// [deque.syn], [deque.overview]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <initializer_list>
namespace std {
template <class T, class Allocator = allocator<T>> class deque {
    using _Element = T;
    using _Reference = T &;
    using _Category = random_access_iterator_tag;

public:
#include <gatun/members/sequence_types>
#include <gatun/members/bidirectional_iterators>
    deque() noexcept(noexcept(Allocator()));
    explicit deque(size_type n);
    deque(size_type n, const T &value);
    template <class InputIterator> deque(InputIterator first, InputIterator last);
    deque(const deque &x);
    deque(deque &&x);
    ~deque();
    deque &operator=(const deque &x);
    deque &operator=(deque &&x) noexcept;
#include <gatun/members/assignment>
#include <gatun/members/reversible_range>
#include <gatun/members/sizes>
    void resize(size_type sz);
    void resize(size_type sz, const T &c);
    void shrink_to_fit();
#include <gatun/members/random_access>
#include <gatun/members/front_operations>
#include <gatun/members/back_operations>
    void swap(deque &x) noexcept;
    void clear() noexcept;
};
template <class T, class Allocator> bool operator==(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator!=(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator<(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator>(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator<=(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator>=(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
}
