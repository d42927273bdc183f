#pragma once
// Itanium C++ ABI 3.4: what programs call
#include <stddef.h>
namespace __cxxabiv1 {
extern "C" char *__cxa_demangle(const char *mangled_name, char *output_buffer, size_t *length, int *status);
}
namespace abi = __cxxabiv1;
