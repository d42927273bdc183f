#pragma once
// <inttypes.h> with its names in std as well ([headers])
#include <inttypes.h>
namespace std {
using ::imaxdiv_t;
using ::imaxabs;
using ::imaxdiv;
using ::strtoimax;
using ::strtoumax;
}
