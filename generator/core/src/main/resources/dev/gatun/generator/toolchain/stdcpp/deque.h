#pragma once
// [deque.syn], [deque.overview]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <initializer_list>
namespace std {
template <class T, class Allocator = allocator<T>> class deque {
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
        using iterator_category = random_access_iterator_tag;
        const_iterator();
        const T &operator*() const;
        const_iterator &operator++();
        const_iterator &operator--();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = T;
        using reference = T &;
        using difference_type = ptrdiff_t;
        using iterator_category = random_access_iterator_tag;
        iterator();
        T &operator*() const;
        iterator &operator++();
        iterator &operator--();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    deque() noexcept(noexcept(Allocator()));
    explicit deque(size_type n);
    deque(size_type n, const T &value);
    template <class InputIterator> deque(InputIterator first, InputIterator last);
    deque(const deque &x);
    deque(deque &&x);
    ~deque();
    deque &operator=(const deque &x);
    deque &operator=(deque &&x) noexcept;
    void assign(size_type n, const T &u);
    template <class InputIterator> void assign(InputIterator first, InputIterator last);
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
    void resize(size_type sz);
    void resize(size_type sz, const T &c);
    void shrink_to_fit();
    reference operator[](size_type n);
    const_reference operator[](size_type n) const;
    reference at(size_type n);
    const_reference at(size_type n) const;
    reference front();
    const_reference front() const;
    reference back();
    const_reference back() const;
    template <class... Args> reference emplace_front(Args &&...args);
    void push_front(const T &x);
    void push_front(T &&x);
    void pop_front();
    template <class... Args> reference emplace_back(Args &&...args);
    void push_back(const T &x);
    void push_back(T &&x);
    void pop_back();
    template <class... Args> iterator emplace(const_iterator position, Args &&...args);
    iterator insert(const_iterator position, const T &x);
    iterator insert(const_iterator position, T &&x);
    iterator insert(const_iterator position, size_type n, const T &x);
    iterator erase(const_iterator position);
    iterator erase(const_iterator first, const_iterator last);
    void swap(deque &x) noexcept;
    void clear() noexcept;
};
template <class T, class Allocator> bool operator==(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator!=(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator<(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator>(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator<=(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
template <class T, class Allocator> bool operator>=(const deque<T, Allocator> &x, const deque<T, Allocator> &y);
}
