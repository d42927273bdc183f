#pragma once
// [concepts.syn]
#if __cplusplus > 201703L
#include <type_traits>
namespace std {
template <class T, class U> concept same_as = __is_same(T, U);
template <class D, class B> concept derived_from = __is_base_of(B, D);
template <class T> concept integral = true;
template <class T> concept floating_point = true;
template <class T> concept copyable = true;
template <class T> concept movable = true;
template <class F, class... Args> concept invocable = true;
template <class From, class To> concept convertible_to = true;
}
#endif
