#pragma once
// [unord.set.syn]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <gatun/functional_fwd>
#include <initializer_list>
#include <utility>
namespace std {
template <class Key, class Hash = hash<Key>, class Pred = equal_to<Key>, class Allocator = allocator<Key>> class unordered_set {
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
    class const_iterator {
    public:
        using value_type = Key;
        using reference = const Key &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        const_iterator();
        const Key &operator*() const;
        const_iterator &operator++();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = Key;
        using reference = const Key &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        iterator();
        const Key &operator*() const;
        iterator &operator++();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    unordered_set();
    template <class InputIterator> unordered_set(InputIterator first, InputIterator last);
    unordered_set(const unordered_set &x);
    unordered_set(unordered_set &&x);
    ~unordered_set();
    unordered_set &operator=(const unordered_set &x);
    unordered_set &operator=(unordered_set &&x);
    allocator_type get_allocator() const noexcept;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    bool empty() const noexcept;
    size_type size() const noexcept;
    size_type max_size() const noexcept;
    template <class... Args> pair<iterator, bool> emplace(Args &&...args);
    template <class... Args> iterator emplace_hint(const_iterator position, Args &&...args);
    pair<iterator, bool> insert(const value_type &x);
    pair<iterator, bool> insert(value_type &&x);
    iterator insert(const_iterator position, const value_type &x);
    template <class InputIterator> void insert(InputIterator first, InputIterator last);
    iterator erase(const_iterator position);
    size_type erase(const Key &x);
    iterator erase(const_iterator first, const_iterator last);
    void swap(unordered_set &x) noexcept;
    void clear() noexcept;
    iterator find(const Key &x);
    const_iterator find(const Key &x) const;
    size_type count(const Key &x) const;
#if __cplusplus > 201703L
    bool contains(const Key &x) const;
#endif
    pair<iterator, iterator> equal_range(const Key &k);
    pair<const_iterator, const_iterator> equal_range(const Key &k) const;
    size_type bucket_count() const noexcept;
    float load_factor() const noexcept;
    float max_load_factor() const noexcept;
    void max_load_factor(float z);
    void rehash(size_type n);
    void reserve(size_type n);
    hasher hash_function() const;
    key_equal key_eq() const;
};
template <class Key, class Hash, class Pred, class Allocator> bool operator==(const unordered_set<Key, Hash, Pred, Allocator> &x, const unordered_set<Key, Hash, Pred, Allocator> &y);
template <class Key, class Hash, class Pred, class Allocator> bool operator!=(const unordered_set<Key, Hash, Pred, Allocator> &x, const unordered_set<Key, Hash, Pred, Allocator> &y);
template <class Key, class Hash = hash<Key>, class Pred = equal_to<Key>, class Allocator = allocator<Key>> class unordered_multiset {
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
    class const_iterator {
    public:
        using value_type = Key;
        using reference = const Key &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        const_iterator();
        const Key &operator*() const;
        const_iterator &operator++();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = Key;
        using reference = const Key &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        iterator();
        const Key &operator*() const;
        iterator &operator++();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    unordered_multiset();
    template <class InputIterator> unordered_multiset(InputIterator first, InputIterator last);
    unordered_multiset(const unordered_multiset &x);
    unordered_multiset(unordered_multiset &&x);
    ~unordered_multiset();
    unordered_multiset &operator=(const unordered_multiset &x);
    unordered_multiset &operator=(unordered_multiset &&x);
    allocator_type get_allocator() const noexcept;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    bool empty() const noexcept;
    size_type size() const noexcept;
    size_type max_size() const noexcept;
    template <class... Args> iterator emplace(Args &&...args);
    template <class... Args> iterator emplace_hint(const_iterator position, Args &&...args);
    iterator insert(const value_type &x);
    iterator insert(value_type &&x);
    iterator insert(const_iterator position, const value_type &x);
    template <class InputIterator> void insert(InputIterator first, InputIterator last);
    iterator erase(const_iterator position);
    size_type erase(const Key &x);
    iterator erase(const_iterator first, const_iterator last);
    void swap(unordered_multiset &x) noexcept;
    void clear() noexcept;
    iterator find(const Key &x);
    const_iterator find(const Key &x) const;
    size_type count(const Key &x) const;
#if __cplusplus > 201703L
    bool contains(const Key &x) const;
#endif
    pair<iterator, iterator> equal_range(const Key &k);
    pair<const_iterator, const_iterator> equal_range(const Key &k) const;
    size_type bucket_count() const noexcept;
    float load_factor() const noexcept;
    float max_load_factor() const noexcept;
    void max_load_factor(float z);
    void rehash(size_type n);
    void reserve(size_type n);
    hasher hash_function() const;
    key_equal key_eq() const;
};
template <class Key, class Hash, class Pred, class Allocator> bool operator==(const unordered_multiset<Key, Hash, Pred, Allocator> &x, const unordered_multiset<Key, Hash, Pred, Allocator> &y);
template <class Key, class Hash, class Pred, class Allocator> bool operator!=(const unordered_multiset<Key, Hash, Pred, Allocator> &x, const unordered_multiset<Key, Hash, Pred, Allocator> &y);
}
