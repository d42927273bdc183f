#pragma once
// <stddef.h> with its names in std as well ([headers])
#include <stddef.h>
#include <gatun/base>
namespace std {
using ::max_align_t;
}
