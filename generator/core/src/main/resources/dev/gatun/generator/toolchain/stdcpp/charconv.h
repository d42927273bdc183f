#pragma once
// [charconv.syn]
#include <cerrno>
namespace std {
enum class chars_format { scientific = 1, fixed = 2, hex = 4, general = fixed | scientific };
struct to_chars_result;
struct from_chars_result;
}
