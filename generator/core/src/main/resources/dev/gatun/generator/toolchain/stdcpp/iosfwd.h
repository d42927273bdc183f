#pragma once
// [iosfwd.syn]: streams are objects that can be passed on
#include <gatun/string_fwd>
#if __has_include(<bits/types/mbstate_t.h>)
#include <bits/types/mbstate_t.h>
#else
#include <wchar.h>
#endif
namespace std {
class ios_base;
class locale;
typedef ptrdiff_t streamsize;
typedef __INT64_TYPE__ streamoff;
template <class State> class fpos;
using streampos = fpos<mbstate_t>;
template <class charT, class traits = char_traits<charT>> class basic_ios;
template <class charT, class traits = char_traits<charT>> class basic_streambuf;
template <class charT, class traits = char_traits<charT>> class basic_istream;
template <class charT, class traits = char_traits<charT>> class basic_ostream;
template <class charT, class traits = char_traits<charT>> class basic_iostream;
template <class charT, class traits = char_traits<charT>> class basic_filebuf;
template <class charT, class traits = char_traits<charT>> class basic_ifstream;
template <class charT, class traits = char_traits<charT>> class basic_ofstream;
template <class charT, class traits = char_traits<charT>> class basic_fstream;
template <class charT, class traits = char_traits<charT>, class Allocator = allocator<charT>> class basic_stringbuf;
template <class charT, class traits = char_traits<charT>, class Allocator = allocator<charT>> class basic_istringstream;
template <class charT, class traits = char_traits<charT>, class Allocator = allocator<charT>> class basic_ostringstream;
template <class charT, class traits = char_traits<charT>, class Allocator = allocator<charT>> class basic_stringstream;
template <class charT, class traits = char_traits<charT>> class istreambuf_iterator;
template <class charT, class traits = char_traits<charT>> class ostreambuf_iterator;
using ios = basic_ios<char>;
using wios = basic_ios<wchar_t>;
using streambuf = basic_streambuf<char>;
using wstreambuf = basic_streambuf<wchar_t>;
using istream = basic_istream<char>;
using wistream = basic_istream<wchar_t>;
using ostream = basic_ostream<char>;
using wostream = basic_ostream<wchar_t>;
using iostream = basic_iostream<char>;
using wiostream = basic_iostream<wchar_t>;
using stringbuf = basic_stringbuf<char>;
using wstringbuf = basic_stringbuf<wchar_t>;
using istringstream = basic_istringstream<char>;
using wistringstream = basic_istringstream<wchar_t>;
using ostringstream = basic_ostringstream<char>;
using wostringstream = basic_ostringstream<wchar_t>;
using stringstream = basic_stringstream<char>;
using wstringstream = basic_stringstream<wchar_t>;
using filebuf = basic_filebuf<char>;
using wfilebuf = basic_filebuf<wchar_t>;
using ifstream = basic_ifstream<char>;
using wifstream = basic_ifstream<wchar_t>;
using ofstream = basic_ofstream<char>;
using wofstream = basic_ofstream<wchar_t>;
using fstream = basic_fstream<char>;
using wfstream = basic_fstream<wchar_t>;
}
