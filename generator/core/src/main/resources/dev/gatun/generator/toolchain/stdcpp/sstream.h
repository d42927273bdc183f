#pragma once
// [sstream.syn]
#include <istream>
#include <streambuf>
#include <string>
namespace std {
template <class charT, class traits, class Allocator> class basic_stringbuf : public basic_streambuf<charT, traits> {
public:
    basic_stringbuf();
    basic_string<charT, traits, Allocator> str() const;
};
template <class charT, class traits, class Allocator> class basic_istringstream : public basic_istream<charT, traits> {
public:
    basic_istringstream();
    explicit basic_istringstream(const basic_string<charT, traits, Allocator> &s);
    basic_string<charT, traits, Allocator> str() const;
    void str(const basic_string<charT, traits, Allocator> &s);
};
template <class charT, class traits, class Allocator> class basic_ostringstream : public basic_ostream<charT, traits> {
public:
    basic_ostringstream();
    explicit basic_ostringstream(const basic_string<charT, traits, Allocator> &s);
    basic_string<charT, traits, Allocator> str() const;
    void str(const basic_string<charT, traits, Allocator> &s);
};
template <class charT, class traits, class Allocator> class basic_stringstream : public basic_iostream<charT, traits> {
public:
    basic_stringstream();
    explicit basic_stringstream(const basic_string<charT, traits, Allocator> &s);
    basic_string<charT, traits, Allocator> str() const;
    void str(const basic_string<charT, traits, Allocator> &s);
};
}
