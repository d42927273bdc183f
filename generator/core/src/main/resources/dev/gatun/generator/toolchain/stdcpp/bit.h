#pragma once
// [bit.syn]
#if __cplusplus > 201703L
#include <gatun/base>
namespace std {
enum class endian { little = __ORDER_LITTLE_ENDIAN__, big = __ORDER_BIG_ENDIAN__, native = __BYTE_ORDER__ };
template <class To, class From> constexpr To bit_cast(const From &from) noexcept;
}
#endif
