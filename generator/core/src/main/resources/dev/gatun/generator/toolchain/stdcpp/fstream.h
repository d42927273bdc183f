#pragma once
// [fstream.syn]
#include <istream>
#include <streambuf>
#include <string>
namespace std {
template <class charT, class traits> class basic_filebuf : public basic_streambuf<charT, traits> {
public:
    basic_filebuf();
    bool is_open() const;
};
template <class charT, class traits> class basic_ifstream : public basic_istream<charT, traits> {
public:
    basic_ifstream();
    explicit basic_ifstream(const char *s);
    explicit basic_ifstream(const string &s);
    bool is_open() const;
    void close();
};
template <class charT, class traits> class basic_ofstream : public basic_ostream<charT, traits> {
public:
    basic_ofstream();
    explicit basic_ofstream(const char *s);
    explicit basic_ofstream(const string &s);
    bool is_open() const;
    void close();
};
template <class charT, class traits> class basic_fstream : public basic_iostream<charT, traits> {
public:
    basic_fstream();
    explicit basic_fstream(const char *s);
    explicit basic_fstream(const string &s);
    bool is_open() const;
    void close();
};
}
