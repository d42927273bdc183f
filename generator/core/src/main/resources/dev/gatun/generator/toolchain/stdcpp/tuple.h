#pragma once
// [tuple.syn]
#include <utility>
namespace std {
template <class... Types> class tuple {
public:
    tuple();
    tuple(const tuple &) = default;
    tuple(tuple &&) = default;
    explicit tuple(const Types &...args);
    template <class... UTypes> explicit tuple(UTypes &&...args);
    ~tuple();
    tuple &operator=(const tuple &u);
    tuple &operator=(tuple &&u);
    void swap(tuple &u);
};
template <class... T> tuple(T...) -> tuple<T...>;
template <class... T> struct tuple_size<tuple<T...>>;
template <size_t I, class... T> struct tuple_element<I, tuple<T...>>;
template <class... T> tuple<T...> make_tuple(T &&...args);
template <class... T> tuple<T &&...> forward_as_tuple(T &&...args) noexcept;
template <class... T> tuple<T &...> tie(T &...args) noexcept;
template <size_t I, class... T> typename tuple_element<I, tuple<T...>>::type &get(tuple<T...> &t) noexcept;
template <size_t I, class... T> const typename tuple_element<I, tuple<T...>>::type &get(const tuple<T...> &t) noexcept;
template <class... T> bool operator==(const tuple<T...> &t, const tuple<T...> &u);
template <class... T> bool operator!=(const tuple<T...> &t, const tuple<T...> &u);
template <class... T> bool operator<(const tuple<T...> &t, const tuple<T...> &u);
}
