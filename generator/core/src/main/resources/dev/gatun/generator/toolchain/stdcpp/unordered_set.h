#pragma once
// [unord.set.syn]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <gatun/functional_fwd>
#include <initializer_list>
#include <utility>
namespace std {
template <class Key, class Hash = hash<Key>, class Pred = equal_to<Key>, class Allocator = allocator<Key>> class unordered_set {
    using _Element = Key;
    using _Reference = const Key &;

public:
    using key_type = Key;
    using value_type = Key;
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
    unordered_set();
    template <class InputIterator> unordered_set(InputIterator first, InputIterator last);
    unordered_set(const unordered_set &x);
    unordered_set(unordered_set &&x);
    ~unordered_set();
    unordered_set &operator=(const unordered_set &x);
    unordered_set &operator=(unordered_set &&x);
    allocator_type get_allocator() const noexcept;
#include <gatun/members/range>
#include <gatun/members/sizes>
#include <gatun/members/keyed_insertion>
#include <gatun/members/keyed_erasure>
    void swap(unordered_set &x) noexcept;
    void clear() noexcept;
#include <gatun/members/hashed_lookup>
};
template <class Key, class Hash, class Pred, class Allocator> bool operator==(const unordered_set<Key, Hash, Pred, Allocator> &x, const unordered_set<Key, Hash, Pred, Allocator> &y);
template <class Key, class Hash, class Pred, class Allocator> bool operator!=(const unordered_set<Key, Hash, Pred, Allocator> &x, const unordered_set<Key, Hash, Pred, Allocator> &y);
template <class Key, class Hash = hash<Key>, class Pred = equal_to<Key>, class Allocator = allocator<Key>> class unordered_multiset {
    using _Element = Key;
    using _Reference = const Key &;

public:
    using key_type = Key;
    using value_type = Key;
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
    unordered_multiset();
    template <class InputIterator> unordered_multiset(InputIterator first, InputIterator last);
    unordered_multiset(const unordered_multiset &x);
    unordered_multiset(unordered_multiset &&x);
    ~unordered_multiset();
    unordered_multiset &operator=(const unordered_multiset &x);
    unordered_multiset &operator=(unordered_multiset &&x);
    allocator_type get_allocator() const noexcept;
#include <gatun/members/range>
#include <gatun/members/sizes>
#include <gatun/members/keyed_insertion>
#include <gatun/members/keyed_erasure>
    void swap(unordered_multiset &x) noexcept;
    void clear() noexcept;
#include <gatun/members/hashed_lookup>
};
template <class Key, class Hash, class Pred, class Allocator> bool operator==(const unordered_multiset<Key, Hash, Pred, Allocator> &x, const unordered_multiset<Key, Hash, Pred, Allocator> &y);
template <class Key, class Hash, class Pred, class Allocator> bool operator!=(const unordered_multiset<Key, Hash, Pred, Allocator> &x, const unordered_multiset<Key, Hash, Pred, Allocator> &y);
}
