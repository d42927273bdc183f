#pragma once
// [semaphore.syn]
#if __cplusplus > 201703L
#include <gatun/base>
namespace std {
template <ptrdiff_t least_max_value> class counting_semaphore;
}
#endif
