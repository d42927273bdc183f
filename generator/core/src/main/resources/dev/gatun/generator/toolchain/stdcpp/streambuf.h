#pragma once
// [streambuf.syn]
#include <ios>
namespace std {
template <class charT, class traits> class basic_streambuf {
public:
    using char_type = charT;
    using int_type = typename traits::int_type;
    using traits_type = traits;
    virtual ~basic_streambuf();
    basic_streambuf(const basic_streambuf &) = delete;

protected:
    basic_streambuf();
};
}
