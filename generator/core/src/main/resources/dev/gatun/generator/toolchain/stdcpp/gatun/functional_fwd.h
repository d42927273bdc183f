#pragma once
// The function objects that containers use by default: the part of [functional.syn] for them.
#include <gatun/base>
namespace std {
template <class T> struct equal_to {
    constexpr bool operator()(const T &x, const T &y) const;
};
template <> struct equal_to<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct not_equal_to {
    constexpr bool operator()(const T &x, const T &y) const;
};
template <> struct not_equal_to<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T> struct greater {
    constexpr bool operator()(const T &x, const T &y) const;
};
template <> struct greater<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T> struct less {
    constexpr bool operator()(const T &x, const T &y) const;
};
template <> struct less<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct greater_equal {
    constexpr bool operator()(const T &x, const T &y) const;
};
template <> struct greater_equal<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T = void> struct less_equal {
    constexpr bool operator()(const T &x, const T &y) const;
};
template <> struct less_equal<void> {
    template <class T, class U> constexpr auto operator()(T &&t, U &&u) const;
    using is_transparent = void;
};
template <class T> struct hash {
    size_t operator()(const T &key) const;
};
}
