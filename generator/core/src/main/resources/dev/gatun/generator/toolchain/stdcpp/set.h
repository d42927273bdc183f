#pragma once
// [associative.set.syn]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <gatun/functional_fwd>
#include <initializer_list>
#include <utility>
namespace std {
template <class Key, class Compare = less<Key>, class Allocator = allocator<Key>> class set {
public:
    using key_type = Key;
    using value_type = Key;
    using allocator_type = Allocator;
    using key_compare = Compare;
    using reference = value_type &;
    using const_reference = const value_type &;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    class const_iterator {
    public:
        using value_type = Key;
        using reference = const Key &;
        using difference_type = ptrdiff_t;
        using iterator_category = bidirectional_iterator_tag;
        const_iterator();
        const Key &operator*() const;
        const_iterator &operator++();
        const_iterator &operator--();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = Key;
        using reference = const Key &;
        using difference_type = ptrdiff_t;
        using iterator_category = bidirectional_iterator_tag;
        iterator();
        const Key &operator*() const;
        iterator &operator++();
        iterator &operator--();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    set();
    template <class InputIterator> set(InputIterator first, InputIterator last);
    set(const set &x);
    set(set &&x);
    ~set();
    set &operator=(const set &x);
    set &operator=(set &&x);
    allocator_type get_allocator() const noexcept;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    using reverse_iterator = std::reverse_iterator<iterator>;
    using const_reverse_iterator = std::reverse_iterator<const_iterator>;
    reverse_iterator rbegin() noexcept;
    const_reverse_iterator rbegin() const noexcept;
    reverse_iterator rend() noexcept;
    const_reverse_iterator rend() const noexcept;
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
    void swap(set &x) noexcept;
    void clear() noexcept;
    iterator find(const Key &x);
    const_iterator find(const Key &x) const;
    size_type count(const Key &x) const;
#if __cplusplus > 201703L
    bool contains(const Key &x) const;
#endif
    iterator lower_bound(const Key &x);
    const_iterator lower_bound(const Key &x) const;
    iterator upper_bound(const Key &x);
    const_iterator upper_bound(const Key &x) const;
    pair<iterator, iterator> equal_range(const Key &x);
    pair<const_iterator, const_iterator> equal_range(const Key &x) const;
    key_compare key_comp() const;
};
template <class Key, class Compare, class Allocator> bool operator==(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator!=(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator<(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator>(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator<=(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator>=(const set<Key, Compare, Allocator> &x, const set<Key, Compare, Allocator> &y);
template <class Key, class Compare = less<Key>, class Allocator = allocator<Key>> class multiset {
public:
    using key_type = Key;
    using value_type = Key;
    using allocator_type = Allocator;
    using key_compare = Compare;
    using reference = value_type &;
    using const_reference = const value_type &;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    class const_iterator {
    public:
        using value_type = Key;
        using reference = const Key &;
        using difference_type = ptrdiff_t;
        using iterator_category = bidirectional_iterator_tag;
        const_iterator();
        const Key &operator*() const;
        const_iterator &operator++();
        const_iterator &operator--();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = Key;
        using reference = const Key &;
        using difference_type = ptrdiff_t;
        using iterator_category = bidirectional_iterator_tag;
        iterator();
        const Key &operator*() const;
        iterator &operator++();
        iterator &operator--();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    multiset();
    template <class InputIterator> multiset(InputIterator first, InputIterator last);
    multiset(const multiset &x);
    multiset(multiset &&x);
    ~multiset();
    multiset &operator=(const multiset &x);
    multiset &operator=(multiset &&x);
    allocator_type get_allocator() const noexcept;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    using reverse_iterator = std::reverse_iterator<iterator>;
    using const_reverse_iterator = std::reverse_iterator<const_iterator>;
    reverse_iterator rbegin() noexcept;
    const_reverse_iterator rbegin() const noexcept;
    reverse_iterator rend() noexcept;
    const_reverse_iterator rend() const noexcept;
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
    void swap(multiset &x) noexcept;
    void clear() noexcept;
    iterator find(const Key &x);
    const_iterator find(const Key &x) const;
    size_type count(const Key &x) const;
#if __cplusplus > 201703L
    bool contains(const Key &x) const;
#endif
    iterator lower_bound(const Key &x);
    const_iterator lower_bound(const Key &x) const;
    iterator upper_bound(const Key &x);
    const_iterator upper_bound(const Key &x) const;
    pair<iterator, iterator> equal_range(const Key &x);
    pair<const_iterator, const_iterator> equal_range(const Key &x) const;
    key_compare key_comp() const;
};
template <class Key, class Compare, class Allocator> bool operator==(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator!=(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator<(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator>(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator<=(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
template <class Key, class Compare, class Allocator> bool operator>=(const multiset<Key, Compare, Allocator> &x, const multiset<Key, Compare, Allocator> &y);
}
