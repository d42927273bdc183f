#pragma once
// [ranges.syn]
#if __cplusplus > 201703L
#include <gatun/iterator>
namespace std {
namespace ranges {}
}
#endif
