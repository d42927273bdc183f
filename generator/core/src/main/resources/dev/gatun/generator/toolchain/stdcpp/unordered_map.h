#pragma once
// [unord.map.syn]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <gatun/functional_fwd>
#include <initializer_list>
#include <utility>
namespace std {
template <class Key, class T, class Hash = hash<Key>, class Pred = equal_to<Key>, class Allocator = allocator<pair<const Key, T>>> class unordered_map {
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
    class const_iterator {
    public:
        using value_type = pair<const Key, T>;
        using reference = const pair<const Key, T> &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        const_iterator();
        const pair<const Key, T> &operator*() const;
        const_iterator &operator++();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = pair<const Key, T>;
        using reference = pair<const Key, T> &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        iterator();
        pair<const Key, T> &operator*() const;
        iterator &operator++();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    unordered_map();
    template <class InputIterator> unordered_map(InputIterator first, InputIterator last);
    unordered_map(const unordered_map &x);
    unordered_map(unordered_map &&x);
    ~unordered_map();
    unordered_map &operator=(const unordered_map &x);
    unordered_map &operator=(unordered_map &&x);
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
    T &operator[](const Key &x);
    T &operator[](Key &&x);
    T &at(const Key &x);
    const T &at(const Key &x) const;
    template <class M> pair<iterator, bool> insert_or_assign(const Key &k, M &&obj);
    template <class... Args> pair<iterator, bool> try_emplace(const Key &k, Args &&...args);
    template <class... Args> pair<iterator, bool> emplace(Args &&...args);
    template <class... Args> iterator emplace_hint(const_iterator position, Args &&...args);
    pair<iterator, bool> insert(const value_type &x);
    pair<iterator, bool> insert(value_type &&x);
    iterator insert(const_iterator position, const value_type &x);
    template <class InputIterator> void insert(InputIterator first, InputIterator last);
    iterator erase(iterator position);
    iterator erase(const_iterator position);
    size_type erase(const Key &x);
    iterator erase(const_iterator first, const_iterator last);
    void swap(unordered_map &x) noexcept;
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
template <class Key, class T, class Hash, class Pred, class Allocator> bool operator==(const unordered_map<Key, T, Hash, Pred, Allocator> &x, const unordered_map<Key, T, Hash, Pred, Allocator> &y);
template <class Key, class T, class Hash, class Pred, class Allocator> bool operator!=(const unordered_map<Key, T, Hash, Pred, Allocator> &x, const unordered_map<Key, T, Hash, Pred, Allocator> &y);
template <class Key, class T, class Hash = hash<Key>, class Pred = equal_to<Key>, class Allocator = allocator<pair<const Key, T>>> class unordered_multimap {
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
    class const_iterator {
    public:
        using value_type = pair<const Key, T>;
        using reference = const pair<const Key, T> &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        const_iterator();
        const pair<const Key, T> &operator*() const;
        const_iterator &operator++();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = pair<const Key, T>;
        using reference = pair<const Key, T> &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        iterator();
        pair<const Key, T> &operator*() const;
        iterator &operator++();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    unordered_multimap();
    template <class InputIterator> unordered_multimap(InputIterator first, InputIterator last);
    unordered_multimap(const unordered_multimap &x);
    unordered_multimap(unordered_multimap &&x);
    ~unordered_multimap();
    unordered_multimap &operator=(const unordered_multimap &x);
    unordered_multimap &operator=(unordered_multimap &&x);
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
    iterator erase(iterator position);
    iterator erase(const_iterator position);
    size_type erase(const Key &x);
    iterator erase(const_iterator first, const_iterator last);
    void swap(unordered_multimap &x) noexcept;
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
template <class Key, class T, class Hash, class Pred, class Allocator> bool operator==(const unordered_multimap<Key, T, Hash, Pred, Allocator> &x, const unordered_multimap<Key, T, Hash, Pred, Allocator> &y);
template <class Key, class T, class Hash, class Pred, class Allocator> bool operator!=(const unordered_multimap<Key, T, Hash, Pred, Allocator> &x, const unordered_multimap<Key, T, Hash, Pred, Allocator> &y);
}
