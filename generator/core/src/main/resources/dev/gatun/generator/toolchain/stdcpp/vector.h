#pragma once
// [vector.syn], [vector.overview]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <initializer_list>
namespace std {
template <class T, class Allocator = allocator<T>> class vector {
    using _Element = T;
    using _Reference = T &;
    using _Category = random_access_iterator_tag;

public:
#include <gatun/members/sequence_types>
    using pointer = T *;
    using const_pointer = const T *;
#include <gatun/members/bidirectional_iterators>
    vector() noexcept(noexcept(Allocator()));
    explicit vector(size_type n);
    vector(size_type n, const T &value);
    template <class InputIterator> vector(InputIterator first, InputIterator last);
    vector(const vector &x);
    vector(vector &&x) noexcept;
    ~vector();
    vector &operator=(const vector &x);
    vector &operator=(vector &&x) noexcept;
#include <gatun/members/assignment>
#include <gatun/members/reversible_range>
#include <gatun/members/sizes>
    void resize(size_type sz);
    void resize(size_type sz, const T &c);
    size_type capacity() const noexcept;
    void reserve(size_type n);
    void shrink_to_fit();
#include <gatun/members/random_access>
    T *data() noexcept;
    const T *data() const noexcept;
#include <gatun/members/back_operations>
    void swap(vector &x) noexcept;
    void clear() noexcept;
};
// [vector.bool]: its elements are bits, and their references objects
template <class Allocator> class vector<bool, Allocator> {
public:
    using value_type = bool;
    using allocator_type = Allocator;
    using const_reference = bool;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    class reference {
    public:
        ~reference();
        operator bool() const noexcept;
        reference &operator=(bool x) noexcept;
        reference &operator=(const reference &x) noexcept;
        void flip() noexcept;
    };
    class const_iterator {
    public:
        using value_type = bool;
        using difference_type = ptrdiff_t;
        using iterator_category = random_access_iterator_tag;
        bool operator*() const;
        const_iterator &operator++();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = bool;
        using difference_type = ptrdiff_t;
        using iterator_category = random_access_iterator_tag;
        reference operator*() const;
        iterator &operator++();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    vector();
    explicit vector(size_type n);
    vector(size_type n, const bool &value);
    vector(const vector &x);
    vector(vector &&x) noexcept;
    ~vector();
    vector &operator=(const vector &x);
    vector &operator=(vector &&x) noexcept;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
#include <gatun/members/sizes>
    size_type capacity() const noexcept;
    void resize(size_type sz, bool c = false);
    void reserve(size_type n);
#include <gatun/members/random_access>
    void push_back(const bool &x);
    void pop_back();
    void swap(vector &x) noexcept;
    void flip() noexcept;
    void clear() noexcept;
};
template <class T, class Allocator> bool operator==(const vector<T, Allocator> &x, const vector<T, Allocator> &y);
template <class T, class Allocator> bool operator!=(const vector<T, Allocator> &x, const vector<T, Allocator> &y);
template <class T, class Allocator> bool operator<(const vector<T, Allocator> &x, const vector<T, Allocator> &y);
template <class T, class Allocator> bool operator>(const vector<T, Allocator> &x, const vector<T, Allocator> &y);
template <class T, class Allocator> bool operator<=(const vector<T, Allocator> &x, const vector<T, Allocator> &y);
template <class T, class Allocator> bool operator>=(const vector<T, Allocator> &x, const vector<T, Allocator> &y);
template <class T, class Allocator> void swap(vector<T, Allocator> &x, vector<T, Allocator> &y) noexcept;
template <class InputIterator> vector(InputIterator, InputIterator) -> vector<typename iterator_traits<InputIterator>::value_type>;
}
