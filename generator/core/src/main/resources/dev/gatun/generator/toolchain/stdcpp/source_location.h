#pragma once
// [source.location.syn]
#if __cplusplus > 201703L
#include <cstdint>
namespace std {
struct source_location;
}
#endif
