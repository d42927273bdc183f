#pragma once
// [coroutine.syn]
#if __cplusplus > 201703L
#include <gatun/base>
namespace std {
template <class R, class... ArgTypes> struct coroutine_traits;
template <class Promise = void> struct coroutine_handle;
struct suspend_never;
struct suspend_always;
}
#endif
