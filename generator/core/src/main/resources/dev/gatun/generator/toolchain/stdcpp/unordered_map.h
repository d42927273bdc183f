#pragma once
// [unord.map.syn]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <gatun/functional_fwd>
#include <initializer_list>
#include <utility>
namespace std {
template <class Key, class T, class Hash = hash<Key>, class Pred = equal_to<Key>, class Allocator = allocator<pair<const Key, T>>> class unordered_map {
    using _Element = pair<const Key, T>;
    using _Reference = pair<const Key, T> &;

public:
    using key_type = Key;
    using mapped_type = T;
    using value_type = pair<const Key, T>;
    using allocator_type = Allocator;
    using hasher = Hash;
    using key_equal = Pred;
    using reference = value_type &;
    using const_reference = const value_type &;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
#include <gatun/members/forward_iterators>

private:
    using _Inserted = pair<iterator, bool>;

public:
    unordered_map();
    template <class InputIterator> unordered_map(InputIterator first, InputIterator last);
    unordered_map(const unordered_map &x);
    unordered_map(unordered_map &&x);
    ~unordered_map();
    unordered_map &operator=(const unordered_map &x);
    unordered_map &operator=(unordered_map &&x);
    allocator_type get_allocator() const noexcept;
#include <gatun/members/range>
#include <gatun/members/sizes>
#include <gatun/members/mapped_elements>
#include <gatun/members/keyed_insertion>
    iterator erase(iterator position);
#include <gatun/members/keyed_erasure>
    void swap(unordered_map &x) noexcept;
    void clear() noexcept;
#include <gatun/members/hashed_lookup>
};
template <class Key, class T, class Hash, class Pred, class Allocator> bool operator==(const unordered_map<Key, T, Hash, Pred, Allocator> &x, const unordered_map<Key, T, Hash, Pred, Allocator> &y);
template <class Key, class T, class Hash, class Pred, class Allocator> bool operator!=(const unordered_map<Key, T, Hash, Pred, Allocator> &x, const unordered_map<Key, T, Hash, Pred, Allocator> &y);
template <class Key, class T, class Hash = hash<Key>, class Pred = equal_to<Key>, class Allocator = allocator<pair<const Key, T>>> class unordered_multimap {
    using _Element = pair<const Key, T>;
    using _Reference = pair<const Key, T> &;

public:
    using key_type = Key;
    using mapped_type = T;
    using value_type = pair<const Key, T>;
    using allocator_type = Allocator;
    using hasher = Hash;
    using key_equal = Pred;
    using reference = value_type &;
    using const_reference = const value_type &;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
#include <gatun/members/forward_iterators>

private:
    using _Inserted = iterator;

public:
    unordered_multimap();
    template <class InputIterator> unordered_multimap(InputIterator first, InputIterator last);
    unordered_multimap(const unordered_multimap &x);
    unordered_multimap(unordered_multimap &&x);
    ~unordered_multimap();
    unordered_multimap &operator=(const unordered_multimap &x);
    unordered_multimap &operator=(unordered_multimap &&x);
    allocator_type get_allocator() const noexcept;
#include <gatun/members/range>
#include <gatun/members/sizes>
#include <gatun/members/keyed_insertion>
    iterator erase(iterator position);
#include <gatun/members/keyed_erasure>
    void swap(unordered_multimap &x) noexcept;
    void clear() noexcept;
#include <gatun/members/hashed_lookup>
};
template <class Key, class T, class Hash, class Pred, class Allocator> bool operator==(const unordered_multimap<Key, T, Hash, Pred, Allocator> &x, const unordered_multimap<Key, T, Hash, Pred, Allocator> &y);
template <class Key, class T, class Hash, class Pred, class Allocator> bool operator!=(const unordered_multimap<Key, T, Hash, Pred, Allocator> &x, const unordered_multimap<Key, T, Hash, Pred, Allocator> &y);
}
