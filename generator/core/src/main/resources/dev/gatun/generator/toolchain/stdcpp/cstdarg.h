#pragma once
// <stdarg.h> with its names in std as well ([headers])
#include <stdarg.h>
namespace std {
using ::va_list;
}
