#pragma once
// [ios.syn]
#include <iosfwd>
#include <system_error>
namespace std {
class ios_base {
public:
    class failure : public system_error {
    public:
        explicit failure(const string &msg, const error_code &ec);
        explicit failure(const char *msg, const error_code &ec);
    };
    typedef unsigned fmtflags;
    typedef unsigned iostate;
    typedef unsigned openmode;
    typedef unsigned seekdir;
    virtual ~ios_base();
    ios_base(const ios_base &) = delete;
    ios_base &operator=(const ios_base &) = delete;
};
template <class charT, class traits> class basic_ios : public ios_base {
public:
    typedef charT char_type;
    typedef traits traits_type;
    explicit operator bool() const;
    bool operator!() const;
    bool good() const;
    bool eof() const;
    bool fail() const;
    bool bad() const;
    virtual ~basic_ios();
    basic_ios(const basic_ios &) = delete;
    basic_ios &operator=(const basic_ios &) = delete;
};
ios_base &boolalpha(ios_base &str);
ios_base &dec(ios_base &str);
ios_base &hex(ios_base &str);
ios_base &fixed(ios_base &str);
const error_category &iostream_category() noexcept;
}
