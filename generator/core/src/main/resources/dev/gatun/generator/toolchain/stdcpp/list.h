#pragma once
// [list.syn], [list.overview]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <initializer_list>
namespace std {
template <class T, class Allocator = allocator<T>> class list {
    using _Element = T;
    using _Reference = T &;
    using _Category = bidirectional_iterator_tag;

public:
#include <gatun/members/sequence_types>
#include <gatun/members/bidirectional_iterators>
    list() noexcept(noexcept(Allocator()));
    explicit list(size_type n);
    list(size_type n, const T &value);
    template <class InputIterator> list(InputIterator first, InputIterator last);
    list(const list &x);
    list(list &&x) noexcept;
    ~list();
    list &operator=(const list &x);
    list &operator=(list &&x) noexcept;
#include <gatun/members/assignment>
#include <gatun/members/reversible_range>
#include <gatun/members/sizes>
    void resize(size_type sz);
    void resize(size_type sz, const T &c);
#include <gatun/members/ends>
#include <gatun/members/front_operations>
#include <gatun/members/back_operations>
    void swap(list &x) noexcept;
    void clear() noexcept;
    void splice(const_iterator position, list &x);
    void merge(list &x);
#include <gatun/members/list_operations>
};
template <class T, class Allocator> bool operator==(const list<T, Allocator> &x, const list<T, Allocator> &y);
template <class T, class Allocator> bool operator!=(const list<T, Allocator> &x, const list<T, Allocator> &y);
template <class T, class Allocator> bool operator<(const list<T, Allocator> &x, const list<T, Allocator> &y);
template <class T, class Allocator> bool operator>(const list<T, Allocator> &x, const list<T, Allocator> &y);
template <class T, class Allocator> bool operator<=(const list<T, Allocator> &x, const list<T, Allocator> &y);
template <class T, class Allocator> bool operator>=(const list<T, Allocator> &x, const list<T, Allocator> &y);
}
