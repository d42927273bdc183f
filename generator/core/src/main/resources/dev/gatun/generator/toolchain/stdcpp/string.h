#pragma once
// [string.syn], [basic.string]
#include <gatun/iterator>
#include <gatun/memory_fwd>
#include <initializer_list>
#include <string_view>
namespace std {
template <class charT> struct char_traits {
    using char_type = charT;
    static bool eq(charT c1, charT c2) noexcept;
    static bool lt(charT c1, charT c2) noexcept;
    static int compare(const charT *s1, const charT *s2, size_t n);
    static size_t length(const charT *s);
    static const charT *find(const charT *s, size_t n, const charT &a);
    static charT *move(charT *s1, const charT *s2, size_t n);
    static charT *copy(charT *s1, const charT *s2, size_t n);
};
template <class charT, class traits, class Allocator> class basic_string {
    using _Element = charT;
    using _Reference = charT &;
    using _Category = random_access_iterator_tag;

public:
    using traits_type = traits;
    using value_type = charT;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    using allocator_type = Allocator;
    using reference = charT &;
    using const_reference = const charT &;
    using pointer = charT *;
    using const_pointer = const charT *;
#include <gatun/members/bidirectional_iterators>
    static const size_type npos = size_type(-1);
    basic_string() noexcept(noexcept(Allocator()));
    basic_string(const basic_string &str);
    basic_string(basic_string &&str) noexcept;
    basic_string(const basic_string &str, size_type pos);
    basic_string(const basic_string &str, size_type pos, size_type n);
    template <class T> explicit basic_string(const T &t);
    basic_string(const charT *s, size_type n);
    basic_string(const charT *s);
    basic_string(size_type n, charT c);
    template <class InputIterator> basic_string(InputIterator begin, InputIterator end);
    ~basic_string();
    basic_string &operator=(const basic_string &str);
    basic_string &operator=(basic_string &&str) noexcept;
    basic_string &operator=(const charT *s);
    basic_string &operator=(charT c);
#include <gatun/members/range>
    size_type size() const noexcept;
    size_type length() const noexcept;
    size_type max_size() const noexcept;
    void resize(size_type n, charT c);
    void resize(size_type n);
    size_type capacity() const noexcept;
    void reserve(size_type res_arg);
    void shrink_to_fit();
    void clear() noexcept;
    bool empty() const noexcept;
    const_reference operator[](size_type pos) const;
    reference operator[](size_type pos);
    const_reference at(size_type n) const;
    reference at(size_type n);
    const charT &front() const;
    charT &front();
    const charT &back() const;
    charT &back();
    basic_string &operator+=(const basic_string &str);
    basic_string &operator+=(const charT *s);
    basic_string &operator+=(charT c);
    basic_string &append(const basic_string &str);
    basic_string &append(const basic_string &str, size_type pos, size_type n = npos);
    basic_string &append(const charT *s, size_type n);
    basic_string &append(const charT *s);
    basic_string &append(size_type n, charT c);
    void push_back(charT c);
    void pop_back();
    basic_string &assign(const basic_string &str);
    basic_string &assign(const charT *s, size_type n);
    basic_string &assign(const charT *s);
    basic_string &assign(size_type n, charT c);
    basic_string &insert(size_type pos, const basic_string &str);
    basic_string &insert(size_type pos, const charT *s, size_type n);
    basic_string &insert(size_type pos, const charT *s);
    basic_string &insert(size_type pos, size_type n, charT c);
    iterator insert(const_iterator p, charT c);
    basic_string &erase(size_type pos = 0, size_type n = npos);
    iterator erase(const_iterator p);
    iterator erase(const_iterator first, const_iterator last);
    basic_string &replace(size_type pos1, size_type n1, const basic_string &str);
    basic_string &replace(size_type pos, size_type n1, const charT *s, size_type n2);
    basic_string &replace(size_type pos, size_type n1, const charT *s);
    size_type copy(charT *s, size_type n, size_type pos = 0) const;
    void swap(basic_string &str) noexcept;
    const charT *c_str() const noexcept;
    const charT *data() const noexcept;
    charT *data() noexcept;
    operator basic_string_view<charT, traits>() const noexcept;
    Allocator get_allocator() const noexcept;
    size_type find(const basic_string &str, size_type pos = 0) const noexcept;
    size_type find(const charT *s, size_type pos = 0) const;
    size_type find(charT c, size_type pos = 0) const noexcept;
    size_type rfind(const basic_string &str, size_type pos = npos) const noexcept;
    size_type rfind(const charT *s, size_type pos = npos) const;
    size_type rfind(charT c, size_type pos = npos) const noexcept;
    size_type find_first_of(const basic_string &str, size_type pos = 0) const noexcept;
    size_type find_first_of(const charT *s, size_type pos = 0) const;
    size_type find_first_of(charT c, size_type pos = 0) const noexcept;
    size_type find_last_of(const basic_string &str, size_type pos = npos) const noexcept;
    size_type find_last_of(const charT *s, size_type pos = npos) const;
    size_type find_last_of(charT c, size_type pos = npos) const noexcept;
    size_type find_first_not_of(const basic_string &str, size_type pos = 0) const noexcept;
    size_type find_first_not_of(const charT *s, size_type pos = 0) const;
    size_type find_first_not_of(charT c, size_type pos = 0) const noexcept;
    size_type find_last_not_of(const basic_string &str, size_type pos = npos) const noexcept;
    size_type find_last_not_of(const charT *s, size_type pos = npos) const;
    size_type find_last_not_of(charT c, size_type pos = npos) const noexcept;
    basic_string substr(size_type pos = 0, size_type n = npos) const;
    int compare(const basic_string &str) const;
    int compare(size_type pos1, size_type n1, const basic_string &str) const;
    int compare(const charT *s) const;
#if __cplusplus > 201703L
    bool starts_with(basic_string_view<charT, traits> x) const noexcept;
    bool starts_with(charT x) const noexcept;
    bool starts_with(const charT *x) const;
    bool ends_with(basic_string_view<charT, traits> x) const noexcept;
    bool ends_with(charT x) const noexcept;
    bool ends_with(const charT *x) const;
#endif
};
template <class charT, class traits, class Allocator> bool operator==(const basic_string<charT, traits, Allocator> &lhs, const basic_string<charT, traits, Allocator> &rhs);
template <class charT, class traits, class Allocator> bool operator!=(const basic_string<charT, traits, Allocator> &lhs, const basic_string<charT, traits, Allocator> &rhs);
template <class charT, class traits, class Allocator> bool operator<(const basic_string<charT, traits, Allocator> &lhs, const basic_string<charT, traits, Allocator> &rhs);
template <class charT, class traits, class Allocator> bool operator>(const basic_string<charT, traits, Allocator> &lhs, const basic_string<charT, traits, Allocator> &rhs);
template <class charT, class traits, class Allocator> bool operator<=(const basic_string<charT, traits, Allocator> &lhs, const basic_string<charT, traits, Allocator> &rhs);
template <class charT, class traits, class Allocator> bool operator>=(const basic_string<charT, traits, Allocator> &lhs, const basic_string<charT, traits, Allocator> &rhs);
template <class charT, class traits, class Allocator> basic_string<charT, traits, Allocator> operator+(const basic_string<charT, traits, Allocator> &lhs, const basic_string<charT, traits, Allocator> &rhs);
template <class charT, class traits, class Allocator> basic_string<charT, traits, Allocator> operator+(const basic_string<charT, traits, Allocator> &lhs, const charT *rhs);
template <class charT, class traits, class Allocator> basic_string<charT, traits, Allocator> operator+(const charT *lhs, const basic_string<charT, traits, Allocator> &rhs);
template <class charT, class traits, class Allocator> basic_string<charT, traits, Allocator> operator+(const basic_string<charT, traits, Allocator> &lhs, charT rhs);
int stoi(const string &str, size_t *idx = nullptr, int base = 10);
long stol(const string &str, size_t *idx = nullptr, int base = 10);
unsigned long stoul(const string &str, size_t *idx = nullptr, int base = 10);
long long stoll(const string &str, size_t *idx = nullptr, int base = 10);
unsigned long long stoull(const string &str, size_t *idx = nullptr, int base = 10);
float stof(const string &str, size_t *idx = nullptr);
double stod(const string &str, size_t *idx = nullptr);
long double stold(const string &str, size_t *idx = nullptr);
string to_string(int val);
wstring to_wstring(int val);
string to_string(unsigned val);
wstring to_wstring(unsigned val);
string to_string(long val);
wstring to_wstring(long val);
string to_string(unsigned long val);
wstring to_wstring(unsigned long val);
string to_string(long long val);
wstring to_wstring(long long val);
string to_string(unsigned long long val);
wstring to_wstring(unsigned long long val);
string to_string(float val);
wstring to_wstring(float val);
string to_string(double val);
wstring to_wstring(double val);
string to_string(long double val);
wstring to_wstring(long double val);
inline namespace literals {
inline namespace string_literals {
string operator""s(const char *str, size_t len);
}
}
}
