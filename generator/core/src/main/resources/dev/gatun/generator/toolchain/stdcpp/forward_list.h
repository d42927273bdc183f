#pragma once
// [forward.list.syn], [forward.list.overview]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <initializer_list>
namespace std {
template <class T, class Allocator = allocator<T>> class forward_list {
    using _Element = T;
    using _Reference = T &;

public:
#include <gatun/members/sequence_types>
#include <gatun/members/forward_iterators>
    forward_list() noexcept(noexcept(Allocator()));
    explicit forward_list(size_type n);
    forward_list(size_type n, const T &value);
    template <class InputIterator> forward_list(InputIterator first, InputIterator last);
    forward_list(const forward_list &x);
    forward_list(forward_list &&x) noexcept;
    ~forward_list();
    forward_list &operator=(const forward_list &x);
    forward_list &operator=(forward_list &&x) noexcept;
#include <gatun/members/assignment>
    iterator before_begin() noexcept;
    const_iterator before_begin() const noexcept;
#include <gatun/members/range>
    bool empty() const noexcept;
    size_type max_size() const noexcept;
    void resize(size_type sz);
    void resize(size_type sz, const T &c);
    reference front();
    const_reference front() const;
#include <gatun/members/front_operations>
    template <class... Args> iterator emplace_after(const_iterator position, Args &&...args);
    iterator insert_after(const_iterator position, const T &x);
    iterator insert_after(const_iterator position, T &&x);
    iterator erase_after(const_iterator position);
    void swap(forward_list &x) noexcept;
    void clear() noexcept;
    void merge(forward_list &x);
#include <gatun/members/list_operations>
};
template <class T, class Allocator> bool operator==(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator!=(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator<(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator>(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator<=(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator>=(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
}
