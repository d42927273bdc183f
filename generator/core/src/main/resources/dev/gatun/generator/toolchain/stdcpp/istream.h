#pragma once
// [istream.syn]
#include <ostream>
namespace std {
template <class charT, class traits> class basic_istream : virtual public basic_ios<charT, traits> {
public:
    using char_type = charT;
    using traits_type = traits;
    virtual ~basic_istream();
    streamsize gcount() const;
    basic_istream &read(char_type *s, streamsize n);
    basic_istream(const basic_istream &) = delete;
    basic_istream &operator=(const basic_istream &) = delete;
};
template <class charT, class traits>
class basic_iostream : public basic_istream<charT, traits>, public basic_ostream<charT, traits> {
public:
    virtual ~basic_iostream();
};
template <class charT, class traits> basic_istream<charT, traits> &ws(basic_istream<charT, traits> &is);
}
