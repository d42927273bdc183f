#pragma once
// What all models need: [cstddef.syn] and the names of templates that others mention without using them.
#include <version>
namespace std {
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef decltype(nullptr) nullptr_t;
template <class T> class allocator;
template <class T> struct default_delete;
template <class T = void> struct less;
template <class T = void> struct greater;
template <class T = void> struct equal_to;
template <class T> struct hash;
template <class T1, class T2> struct pair;
template <class... Types> class tuple;
}
