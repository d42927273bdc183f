#pragma once
// [re.syn]: opaque
#include <array>
#include <bitset>
#include <deque>
#include <functional>
#include <locale>
#include <map>
#include <memory>
#include <string>
#include <vector>
namespace std {
template <class charT> struct regex_traits;
template <class charT, class traits = regex_traits<charT>> class basic_regex;
using regex = basic_regex<char>;
using wregex = basic_regex<wchar_t>;
template <class BidirectionalIterator> class sub_match;
class regex_error;
}
