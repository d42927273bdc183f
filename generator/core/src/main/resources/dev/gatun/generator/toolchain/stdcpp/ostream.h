#pragma once
// [ostream.syn]
#include <ios>
namespace std {
template <class charT, class traits> class basic_ostream : virtual public basic_ios<charT, traits> {
public:
    using char_type = charT;
    using traits_type = traits;
    virtual ~basic_ostream();
    basic_ostream &put(char_type c);
    basic_ostream &write(const char_type *s, streamsize n);
    basic_ostream &flush();
    basic_ostream(const basic_ostream &) = delete;
    basic_ostream &operator=(const basic_ostream &) = delete;
};
template <class charT, class traits> basic_ostream<charT, traits> &endl(basic_ostream<charT, traits> &os);
template <class charT, class traits> basic_ostream<charT, traits> &ends(basic_ostream<charT, traits> &os);
template <class charT, class traits> basic_ostream<charT, traits> &flush(basic_ostream<charT, traits> &os);
}
