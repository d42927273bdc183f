#pragma once
// [functional.syn]
#include <gatun/functional_fwd>
#include <exception>
namespace std {
template <class T = void> struct plus {
    constexpr T operator()(const T &x, const T &y) const;
};
template <> struct plus<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct minus {
    constexpr T operator()(const T &x, const T &y) const;
};
template <> struct minus<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct multiplies {
    constexpr T operator()(const T &x, const T &y) const;
};
template <> struct multiplies<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct divides {
    constexpr T operator()(const T &x, const T &y) const;
};
template <> struct divides<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct modulus {
    constexpr T operator()(const T &x, const T &y) const;
};
template <> struct modulus<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct bit_and {
    constexpr T operator()(const T &x, const T &y) const;
};
template <> struct bit_and<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct bit_or {
    constexpr T operator()(const T &x, const T &y) const;
};
template <> struct bit_or<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct bit_xor {
    constexpr T operator()(const T &x, const T &y) const;
};
template <> struct bit_xor<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct negate {
    constexpr T operator()(const T &x) const;
};
template <> struct negate<void> {
    template <class T> constexpr auto operator()(T &&t) const;
    using is_transparent = void;
};
template <class T = void> struct bit_not {
    constexpr T operator()(const T &x) const;
};
template <> struct bit_not<void> {
    template <class T> constexpr auto operator()(T &&t) const;
    using is_transparent = void;
};
template <class T = void> struct logical_and {
    constexpr bool operator()(const T &x, const T &y) const;
};
template <> struct logical_and<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct logical_or {
    constexpr bool operator()(const T &x, const T &y) const;
};
template <> struct logical_or<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct logical_not {
    constexpr bool operator()(const T &x) const;
};
template <> struct logical_not<void> {
    template <class T> constexpr auto operator()(T &&t) const;
    using is_transparent = void;
};
class bad_function_call : public exception {
public:
    const char *what() const noexcept override;
};
template <class Signature> class function;
template <class R, class... ArgTypes> class function<R(ArgTypes...)> {
public:
    using result_type = R;
    function() noexcept;
    function(nullptr_t) noexcept;
    function(const function &f);
    function(function &&f) noexcept;
    template <class F> function(F f);
    ~function();
    function &operator=(const function &f);
    function &operator=(function &&f);
    function &operator=(nullptr_t) noexcept;
    void swap(function &other) noexcept;
    explicit operator bool() const noexcept;
    R operator()(ArgTypes... args) const;
};
template <class T> class reference_wrapper {
public:
    using type = T;
    constexpr reference_wrapper(const reference_wrapper &x) noexcept;
    reference_wrapper &operator=(const reference_wrapper &x) noexcept;
    operator T &() const noexcept;
    T &get() const noexcept;

private:
    T *ptr_;
};
template <class T> reference_wrapper<T> ref(T &t) noexcept;
template <class T> reference_wrapper<const T> cref(const T &t) noexcept;
template <class R, class T> auto mem_fn(R T::*pm) noexcept;
template <class F, class... BoundArgs> auto bind(F &&f, BoundArgs &&...bound_args);
template <class F, class... Args> auto invoke(F &&f, Args &&...args);
template <class T> struct is_bind_expression;
template <class T> struct is_placeholder;
}
