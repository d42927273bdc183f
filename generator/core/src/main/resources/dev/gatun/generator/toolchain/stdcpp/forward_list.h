#pragma once
// [forward.list.syn], [forward.list.overview]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <initializer_list>
namespace std {
template <class T, class Allocator = allocator<T>> class forward_list {
public:
    using value_type = T;
    using allocator_type = Allocator;
    using reference = T &;
    using const_reference = const T &;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    class const_iterator {
    public:
        using value_type = T;
        using reference = const T &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        const_iterator();
        const T &operator*() const;
        const_iterator &operator++();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = T;
        using reference = T &;
        using difference_type = ptrdiff_t;
        using iterator_category = forward_iterator_tag;
        iterator();
        T &operator*() const;
        iterator &operator++();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    forward_list() noexcept(noexcept(Allocator()));
    explicit forward_list(size_type n);
    forward_list(size_type n, const T &value);
    template <class InputIterator> forward_list(InputIterator first, InputIterator last);
    forward_list(const forward_list &x);
    forward_list(forward_list &&x) noexcept;
    ~forward_list();
    forward_list &operator=(const forward_list &x);
    forward_list &operator=(forward_list &&x) noexcept;
    void assign(size_type n, const T &u);
    template <class InputIterator> void assign(InputIterator first, InputIterator last);
    allocator_type get_allocator() const noexcept;
    iterator before_begin() noexcept;
    const_iterator before_begin() const noexcept;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    bool empty() const noexcept;
    size_type max_size() const noexcept;
    void resize(size_type sz);
    void resize(size_type sz, const T &c);
    reference front();
    const_reference front() const;
    template <class... Args> reference emplace_front(Args &&...args);
    void push_front(const T &x);
    void push_front(T &&x);
    void pop_front();
    template <class... Args> iterator emplace_after(const_iterator position, Args &&...args);
    iterator insert_after(const_iterator position, const T &x);
    iterator insert_after(const_iterator position, T &&x);
    iterator erase_after(const_iterator position);
    void swap(forward_list &x) noexcept;
    void clear() noexcept;
    void merge(forward_list &x);
    void reverse() noexcept;
    void sort();
#if __cplusplus > 201703L
    size_type remove(const T &value);
    size_type unique();
#else
    void remove(const T &value);
    void unique();
#endif
};
template <class T, class Allocator> bool operator==(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator!=(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator<(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator>(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator<=(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
template <class T, class Allocator> bool operator>=(const forward_list<T, Allocator> &x, const forward_list<T, Allocator> &y);
}
