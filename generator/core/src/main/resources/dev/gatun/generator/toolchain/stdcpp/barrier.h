#pragma once
// [barrier.syn]
#if __cplusplus > 201703L
#include <gatun/base>
#endif
