#pragma once
// <setjmp.h> with its names in std as well ([headers])
#include <setjmp.h>
namespace std {
using ::jmp_buf;
using ::longjmp;
}
