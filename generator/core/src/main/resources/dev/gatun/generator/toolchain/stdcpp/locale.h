#pragma once
// [locale.syn]
#include <ctime>
#include <stdexcept>
#include <string>
#include <system_error>
namespace std {
class locale {
public:
    locale() noexcept;
    locale(const locale &other) noexcept;
    explicit locale(const char *std_name);
    explicit locale(const string &std_name);
    ~locale();
    const locale &operator=(const locale &other) noexcept;
    string name() const;
    bool operator==(const locale &other) const;
    static const locale &classic();
    class facet;
    class id;
};
template <class charT> class ctype;
template <class charT> class numpunct;
}
