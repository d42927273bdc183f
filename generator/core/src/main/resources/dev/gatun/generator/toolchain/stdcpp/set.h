#pragma once
// [associative.set.syn]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <gatun/functional_fwd>
#include <initializer_list>
#include <utility>
namespace std {
template <class Key, class Compare = less<Key>, class Allocator = allocator<Key>> class set {
    using _Element = Key;
    using _Reference = const Key &;
    using _Category = bidirectional_iterator_tag;

public:
    using key_type = Key;
    using value_type = Key;
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
    set();
    template <class InputIterator> set(InputIterator first, InputIterator last);
    set(const set &x);
    set(set &&x);
    ~set();
    set &operator=(const set &x);
    set &operator=(set &&x);
    allocator_type get_allocator() const noexcept;
#include <gatun/members/reversible_range>
#include <gatun/members/sizes>
#include <gatun/members/keyed_insertion>
#include <gatun/members/keyed_erasure>
    void swap(set &x) noexcept;
    void clear() noexcept;
#include <gatun/members/ordered_lookup>
};
template <class Key, class Compare, class Allocator> bool operator==(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator!=(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator<(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator>(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator<=(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator>=(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare = less<Key>, class Allocator = allocator<Key>> class multiset {
    using _Element = Key;
    using _Reference = const Key &;
    using _Category = bidirectional_iterator_tag;

public:
    using key_type = Key;
    using value_type = Key;
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
    multiset();
    template <class InputIterator> multiset(InputIterator first, InputIterator last);
    multiset(const multiset &x);
    multiset(multiset &&x);
    ~multiset();
    multiset &operator=(const multiset &x);
    multiset &operator=(multiset &&x);
    allocator_type get_allocator() const noexcept;
#include <gatun/members/reversible_range>
#include <gatun/members/sizes>
#include <gatun/members/keyed_insertion>
#include <gatun/members/keyed_erasure>
    void swap(multiset &x) noexcept;
    void clear() noexcept;
#include <gatun/members/ordered_lookup>
};
template <class Key, class Compare, class Allocator> bool operator==(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator!=(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator<(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator>(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator<=(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator>=(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
}
