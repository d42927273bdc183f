#pragma once
// [utility.syn], [pairs]
#include <gatun/base>
#include <compare>
#include <initializer_list>
namespace std {
struct piecewise_construct_t {
    explicit piecewise_construct_t() = default;
};
inline constexpr piecewise_construct_t piecewise_construct{};
struct in_place_t {
    explicit in_place_t() = default;
};
inline constexpr in_place_t in_place{};
template <class T> struct in_place_type_t {
    explicit in_place_type_t() = default;
};
template <size_t I> struct in_place_index_t {
    explicit in_place_index_t() = default;
};
template <class T1, class T2> struct pair {
    using first_type = T1;
    using second_type = T2;
    T1 first;
    T2 second;
    pair();
    pair(const pair &) = default;
    pair(pair &&) = default;
    pair(const T1 &x, const T2 &y);
    template <class U1, class U2> pair(U1 &&x, U2 &&y);
    template <class U1, class U2> pair(const pair<U1, U2> &p);
    pair &operator=(const pair &p);
    pair &operator=(pair &&p);
    void swap(pair &p);
};
template <class T1, class T2> pair(T1, T2) -> pair<T1, T2>;
template <class T1, class T2> bool operator==(const pair<T1, T2> &x, const pair<T1, T2> &y);
template <class T1, class T2> bool operator!=(const pair<T1, T2> &x, const pair<T1, T2> &y);
template <class T1, class T2> bool operator<(const pair<T1, T2> &x, const pair<T1, T2> &y);
template <class T1, class T2> bool operator>(const pair<T1, T2> &x, const pair<T1, T2> &y);
template <class T1, class T2> bool operator<=(const pair<T1, T2> &x, const pair<T1, T2> &y);
template <class T1, class T2> bool operator>=(const pair<T1, T2> &x, const pair<T1, T2> &y);
template <class T1, class T2> pair<T1, T2> make_pair(T1 x, T2 y);
template <class T> struct tuple_size;
template <size_t I, class T> struct tuple_element;
template <size_t I, class T> using tuple_element_t = typename tuple_element<I, T>::type;
template <class T> struct remove_reference;
template <class T> constexpr T &&forward(typename remove_reference<T>::type &t) noexcept;
template <class T> constexpr typename remove_reference<T>::type &&move(T &&t) noexcept;
template <class T> void swap(T &a, T &b);
template <class T, class U = T> T exchange(T &obj, U &&new_val);
template <class T> constexpr const T &as_const(T &t) noexcept;
template <class T> T &&declval() noexcept;
template <class T, T... I> struct integer_sequence {
    using value_type = T;
    static constexpr size_t size() noexcept;
};
template <size_t... I> using index_sequence = integer_sequence<size_t, I...>;
template <class T, T N> using make_integer_sequence = integer_sequence<T, N>;
template <size_t N> using make_index_sequence = make_integer_sequence<size_t, N>;
template <class... T> using index_sequence_for = make_index_sequence<sizeof...(T)>;
namespace rel_ops {}
}
