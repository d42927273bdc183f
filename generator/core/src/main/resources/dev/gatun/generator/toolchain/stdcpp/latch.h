#pragma once
// [latch.syn]
#if __cplusplus > 201703L
#include <gatun/base>
namespace std {
class latch;
}
#endif
