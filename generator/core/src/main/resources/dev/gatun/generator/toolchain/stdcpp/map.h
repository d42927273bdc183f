#pragma once
// [associative.map.syn]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <gatun/functional_fwd>
#include <initializer_list>
#include <utility>
namespace std {
template <class Key, class T, class Compare = less<Key>, class Allocator = allocator<pair<const Key, T>>> class map {
    using _Element = pair<const Key, T>;
    using _Reference = pair<const Key, T> &;
    using _Category = bidirectional_iterator_tag;

public:
    using key_type = Key;
    using mapped_type = T;
    using value_type = pair<const Key, T>;
    using allocator_type = Allocator;
    using key_compare = Compare;
    using reference = value_type &;
    using const_reference = const value_type &;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
#include <gatun/members/bidirectional_iterators>

private:
    using _Inserted = pair<iterator, bool>;

public:
    map();
    template <class InputIterator> map(InputIterator first, InputIterator last);
    map(const map &x);
    map(map &&x);
    ~map();
    map &operator=(const map &x);
    map &operator=(map &&x);
    allocator_type get_allocator() const noexcept;
#include <gatun/members/reversible_range>
#include <gatun/members/sizes>
#include <gatun/members/mapped_elements>
#include <gatun/members/keyed_insertion>
    iterator erase(iterator position);
#include <gatun/members/keyed_erasure>
    void swap(map &x) noexcept;
    void clear() noexcept;
#include <gatun/members/ordered_lookup>
};
template <class Key, class T, class Compare, class Allocator> bool operator==(const map<Key, T, Compare, Allocator> &x, const map<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator!=(const map<Key, T, Compare, Allocator> &x, const map<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator<(const map<Key, T, Compare, Allocator> &x, const map<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator>(const map<Key, T, Compare, Allocator> &x, const map<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator<=(const map<Key, T, Compare, Allocator> &x, const map<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator>=(const map<Key, T, Compare, Allocator> &x, const map<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare = less<Key>, class Allocator = allocator<pair<const Key, T>>> class multimap {
    using _Element = pair<const Key, T>;
    using _Reference = pair<const Key, T> &;
    using _Category = bidirectional_iterator_tag;

public:
    using key_type = Key;
    using mapped_type = T;
    using value_type = pair<const Key, T>;
    using allocator_type = Allocator;
    using key_compare = Compare;
    using reference = value_type &;
    using const_reference = const value_type &;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
#include <gatun/members/bidirectional_iterators>

private:
    using _Inserted = iterator;

public:
    multimap();
    template <class InputIterator> multimap(InputIterator first, InputIterator last);
    multimap(const multimap &x);
    multimap(multimap &&x);
    ~multimap();
    multimap &operator=(const multimap &x);
    multimap &operator=(multimap &&x);
    allocator_type get_allocator() const noexcept;
#include <gatun/members/reversible_range>
#include <gatun/members/sizes>
#include <gatun/members/keyed_insertion>
    iterator erase(iterator position);
#include <gatun/members/keyed_erasure>
    void swap(multimap &x) noexcept;
    void clear() noexcept;
#include <gatun/members/ordered_lookup>
};
template <class Key, class T, class Compare, class Allocator> bool operator==(const multimap<Key, T, Compare, Allocator> &x, const multimap<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator!=(const multimap<Key, T, Compare, Allocator> &x, const multimap<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator<(const multimap<Key, T, Compare, Allocator> &x, const multimap<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator>(const multimap<Key, T, Compare, Allocator> &x, const multimap<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator<=(const multimap<Key, T, Compare, Allocator> &x, const multimap<Key, T, Compare, Allocator> &y);
template <class Key, class T, class Compare, class Allocator> bool operator>=(const multimap<Key, T, Compare, Allocator> &x, const multimap<Key, T, Compare, Allocator> &y);
}
