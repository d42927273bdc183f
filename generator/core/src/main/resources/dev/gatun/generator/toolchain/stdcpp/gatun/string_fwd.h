#pragma once
// The part of [iosfwd.syn] and [string.syn] that says which strings there are.
#include <gatun/base>
namespace std {
template <class charT> struct char_traits;
template <class charT, class traits = char_traits<charT>, class Allocator = allocator<charT>> class basic_string;
template <class charT, class traits = char_traits<charT>> class basic_string_view;
using string = basic_string<char>;
using wstring = basic_string<wchar_t>;
using u16string = basic_string<char16_t>;
using u32string = basic_string<char32_t>;
using string_view = basic_string_view<char>;
using wstring_view = basic_string_view<wchar_t>;
using u16string_view = basic_string_view<char16_t>;
using u32string_view = basic_string_view<char32_t>;
#if __cplusplus > 201703L
using u8string = basic_string<char8_t>;
using u8string_view = basic_string_view<char8_t>;
#endif
}
