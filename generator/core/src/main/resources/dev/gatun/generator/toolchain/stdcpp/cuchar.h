#pragma once
// <uchar.h> with its names in std as well ([headers])
#include <uchar.h>
namespace std {
using ::mbrtoc16;
using ::c16rtomb;
using ::mbrtoc32;
using ::c32rtomb;
}
