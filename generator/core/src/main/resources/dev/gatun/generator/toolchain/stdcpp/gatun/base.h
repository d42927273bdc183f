#pragma once
// What all models need, or what nearly all headers of a real library give besides ([res.on.headers]): types of C by
// the compiler's names for them, [cstddef.syn], and the names of templates that others mention without using them.
#include <version>
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __INT8_TYPE__ int8_t;
typedef __UINT8_TYPE__ uint8_t;
typedef __INT16_TYPE__ int16_t;
typedef __UINT16_TYPE__ uint16_t;
typedef __INT32_TYPE__ int32_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT64_TYPE__ uint64_t;
typedef __INTPTR_TYPE__ intptr_t;
typedef __UINTPTR_TYPE__ uintptr_t;
#ifdef __linux__
typedef long time_t;
typedef long clock_t;
typedef struct _IO_FILE FILE;
#endif
namespace std {
using ::size_t;
using ::ptrdiff_t;
using ::int8_t;
using ::uint8_t;
using ::int16_t;
using ::uint16_t;
using ::int32_t;
using ::uint32_t;
using ::int64_t;
using ::uint64_t;
using ::intptr_t;
using ::uintptr_t;
#ifdef __linux__
using ::time_t;
using ::clock_t;
using ::FILE;
#endif
typedef decltype(nullptr) nullptr_t;
enum class byte : unsigned char {};
class exception;
class bad_alloc;
class type_info;
template <class T, T v> struct integral_constant {
    static constexpr T value = v;
    using value_type = T;
    using type = integral_constant<T, v>;
    constexpr operator value_type() const noexcept;
    constexpr value_type operator()() const noexcept;
};
template <bool B> using bool_constant = integral_constant<bool, B>;
using true_type = bool_constant<true>;
using false_type = bool_constant<false>;
template <bool B, class T = void> struct enable_if {};
template <class T> struct enable_if<true, T> {
    using type = T;
};
template <bool B, class T = void> using enable_if_t = typename enable_if<B, T>::type;
template <class T> class allocator;
template <class T> struct default_delete;
template <class T = void> struct less;
template <class T = void> struct greater;
template <class T = void> struct equal_to;
template <class T> struct hash;
template <class T1, class T2> struct pair;
template <class... Types> class tuple;
template <class T, size_t N> struct array;
template <class T> class reference_wrapper;
template <class charT> struct char_traits;
}
