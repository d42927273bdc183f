// <stddef.h> (C23 7.21). System headers ask for single types by __need_ macros before they include it.
#if defined __need_size_t || defined __need_wchar_t || defined __need_ptrdiff_t || defined __need_NULL || defined __need_wint_t
#define __gatun_stddef_partial
#else
#define __need_size_t
#define __need_wchar_t
#define __need_ptrdiff_t
#define __need_NULL
#endif

#if defined __need_size_t && !defined __gatun_size_t
#define __gatun_size_t
typedef __SIZE_TYPE__ size_t;
#endif

#if defined __need_ptrdiff_t && !defined __gatun_ptrdiff_t
#define __gatun_ptrdiff_t
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#endif

#if defined __need_wchar_t && !defined __gatun_wchar_t && !defined __cplusplus
#define __gatun_wchar_t
typedef __WCHAR_TYPE__ wchar_t;
#endif

#if defined __need_wint_t && !defined __gatun_wint_t
#define __gatun_wint_t
typedef __WINT_TYPE__ wint_t;
#endif

#ifdef __need_NULL
#undef NULL
#ifdef __cplusplus
#define NULL 0
#else
#define NULL ((void *)0)
#endif
#endif

#ifndef __gatun_stddef_partial
#ifndef __gatun_stddef_whole
#define __gatun_stddef_whole
#define offsetof(type, member) __builtin_offsetof(type, member)
#if defined _MSC_VER
typedef double max_align_t;
#elif defined __APPLE__
typedef long double max_align_t;
#else
typedef struct {
    long long __gatun_integer __attribute__((__aligned__(__alignof__(long long))));
    long double __gatun_floating __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#endif
#if __STDC_VERSION__ >= 202311L
typedef __typeof__(nullptr) nullptr_t;
#define unreachable() __builtin_unreachable()
#endif
#endif
#endif

#undef __need_size_t
#undef __need_wchar_t
#undef __need_ptrdiff_t
#undef __need_NULL
#undef __need_wint_t
#undef __gatun_stddef_partial
