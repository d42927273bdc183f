#pragma once
// [memory.syn]
#include <atomic>
#include <exception>
#include <gatun/functional_fwd>
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <iosfwd>
#include <utility>
namespace std {
template <class T> struct default_delete {
    constexpr default_delete() noexcept = default;
    void operator()(T *ptr) const;
};
template <class T> struct default_delete<T[]> {
    constexpr default_delete() noexcept = default;
    void operator()(T *ptr) const;
};
template <class T, class D = default_delete<T>> class unique_ptr {
public:
    using pointer = T *;
    using element_type = T;
    using deleter_type = D;
    unique_ptr() noexcept;
    explicit unique_ptr(pointer p) noexcept;
    unique_ptr(unique_ptr &&u) noexcept;
    unique_ptr(nullptr_t) noexcept;
    template <class U, class E> unique_ptr(unique_ptr<U, E> &&u) noexcept;
    ~unique_ptr();
    unique_ptr &operator=(unique_ptr &&u) noexcept;
    unique_ptr &operator=(nullptr_t) noexcept;
    T &operator*() const;
    pointer operator->() const noexcept;
    pointer get() const noexcept;
    deleter_type &get_deleter() noexcept;
    const deleter_type &get_deleter() const noexcept;
    explicit operator bool() const noexcept;
    pointer release() noexcept;
    void reset(pointer p = pointer()) noexcept;
    void swap(unique_ptr &u) noexcept;
    unique_ptr(const unique_ptr &) = delete;
    unique_ptr &operator=(const unique_ptr &) = delete;
};
template <class T, class D> class unique_ptr<T[], D> {
public:
    using pointer = T *;
    using element_type = T;
    using deleter_type = D;
    unique_ptr() noexcept;
    unique_ptr(unique_ptr &&u) noexcept;
    ~unique_ptr();
    unique_ptr &operator=(unique_ptr &&u) noexcept;
    T &operator[](size_t i) const;
    pointer get() const noexcept;
    explicit operator bool() const noexcept;
    pointer release() noexcept;
    void swap(unique_ptr &u) noexcept;
    unique_ptr(const unique_ptr &) = delete;
    unique_ptr &operator=(const unique_ptr &) = delete;
};
template <class T, class... Args> unique_ptr<T> make_unique(Args &&...args);
class bad_weak_ptr : public exception {
public:
    bad_weak_ptr() noexcept;
    const char *what() const noexcept override;
};
template <class T> class weak_ptr;
template <class T> class shared_ptr {
public:
    using element_type = T;
    using weak_type = weak_ptr<T>;
    shared_ptr() noexcept;
    shared_ptr(nullptr_t) noexcept;
    template <class Y> explicit shared_ptr(Y *p);
    template <class Y, class D> shared_ptr(Y *p, D d);
    template <class Y> shared_ptr(const shared_ptr<Y> &r, element_type *p) noexcept;
    shared_ptr(const shared_ptr &r) noexcept;
    template <class Y> shared_ptr(const shared_ptr<Y> &r) noexcept;
    shared_ptr(shared_ptr &&r) noexcept;
    template <class Y> explicit shared_ptr(const weak_ptr<Y> &r);
    template <class Y, class D> shared_ptr(unique_ptr<Y, D> &&r);
    ~shared_ptr();
    shared_ptr &operator=(const shared_ptr &r) noexcept;
    shared_ptr &operator=(shared_ptr &&r) noexcept;
    void swap(shared_ptr &r) noexcept;
    void reset() noexcept;
    element_type *get() const noexcept;
    T &operator*() const noexcept;
    T *operator->() const noexcept;
    long use_count() const noexcept;
    explicit operator bool() const noexcept;
    template <class U> bool owner_before(const shared_ptr<U> &b) const noexcept;
};
template <class T, class U> bool operator==(const shared_ptr<T> &a, const shared_ptr<U> &b) noexcept;
template <class T, class U> bool operator!=(const shared_ptr<T> &a, const shared_ptr<U> &b) noexcept;
template <class T, class... Args> shared_ptr<T> make_shared(Args &&...args);
template <class T, class U> shared_ptr<T> static_pointer_cast(const shared_ptr<U> &r) noexcept;
template <class T, class U> shared_ptr<T> dynamic_pointer_cast(const shared_ptr<U> &r) noexcept;
template <class T, class U> shared_ptr<T> const_pointer_cast(const shared_ptr<U> &r) noexcept;
template <class T> class weak_ptr {
public:
    using element_type = T;
    weak_ptr() noexcept;
    template <class Y> weak_ptr(const shared_ptr<Y> &r) noexcept;
    weak_ptr(const weak_ptr &r) noexcept;
    weak_ptr(weak_ptr &&r) noexcept;
    ~weak_ptr();
    weak_ptr &operator=(const weak_ptr &r) noexcept;
    template <class Y> weak_ptr &operator=(const shared_ptr<Y> &r) noexcept;
    void swap(weak_ptr &r) noexcept;
    void reset() noexcept;
    long use_count() const noexcept;
    bool expired() const noexcept;
    shared_ptr<T> lock() const noexcept;
};
template <class T> class enable_shared_from_this {
public:
    shared_ptr<T> shared_from_this();
    shared_ptr<T const> shared_from_this() const;
    weak_ptr<T> weak_from_this() noexcept;

protected:
    constexpr enable_shared_from_this() noexcept;
    enable_shared_from_this(const enable_shared_from_this &) noexcept;
    enable_shared_from_this &operator=(const enable_shared_from_this &) noexcept;
    ~enable_shared_from_this();
};
template <class T> struct owner_less;
template <class Ptr> struct pointer_traits {
    using pointer = Ptr;
};
template <class Alloc> struct allocator_traits {
    using allocator_type = Alloc;
    using value_type = typename Alloc::value_type;
    using pointer = value_type *;
    using const_pointer = const value_type *;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
};
struct allocator_arg_t {
    explicit allocator_arg_t() = default;
};
template <class T, class Alloc> struct uses_allocator;
template <class T> constexpr T *addressof(T &r) noexcept;
}
