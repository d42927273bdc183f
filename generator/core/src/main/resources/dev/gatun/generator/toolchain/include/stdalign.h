// <stdalign.h> (C17 7.15)
#pragma once
#if !defined __cplusplus && __STDC_VERSION__ < 202000L
#define alignas _Alignas
#define alignof _Alignof
#define __alignas_is_defined 1
#define __alignof_is_defined 1
#endif
