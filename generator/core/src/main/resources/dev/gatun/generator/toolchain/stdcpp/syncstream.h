#pragma once
// [syncstream.syn]
#if __cplusplus > 201703L
#include <ostream>
#endif
