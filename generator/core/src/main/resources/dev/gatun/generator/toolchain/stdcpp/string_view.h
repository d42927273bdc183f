#pragma once
// [string.view.synop]
#include <gatun/iterator>
#include <gatun/string_fwd>
#include <initializer_list>
#include <iosfwd>
namespace std {
template <class charT, class traits> class basic_string_view {
public:
    using traits_type = traits;
    using value_type = charT;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    using pointer = charT *;
    using const_pointer = const charT *;
    using reference = charT &;
    using const_reference = const charT &;
    using const_iterator = const charT *;
    using iterator = const_iterator;
    static constexpr size_type npos = size_type(-1);
    constexpr basic_string_view() noexcept;
    constexpr basic_string_view(const basic_string_view &) noexcept = default;
    constexpr basic_string_view(const charT *str);
    constexpr basic_string_view(const charT *str, size_type len);
    constexpr basic_string_view &operator=(const basic_string_view &) noexcept = default;
    constexpr const_iterator begin() const noexcept;
    constexpr const_iterator end() const noexcept;
    constexpr const_iterator cbegin() const noexcept;
    constexpr const_iterator cend() const noexcept;
    constexpr size_type size() const noexcept;
    constexpr size_type length() const noexcept;
    constexpr size_type max_size() const noexcept;
    constexpr bool empty() const noexcept;
    constexpr const_reference operator[](size_type pos) const;
    constexpr const_reference at(size_type pos) const;
    constexpr const_reference front() const;
    constexpr const_reference back() const;
    constexpr const_pointer data() const noexcept;
    constexpr void remove_prefix(size_type n);
    constexpr void remove_suffix(size_type n);
    constexpr void swap(basic_string_view &s) noexcept;
    size_type copy(charT *s, size_type n, size_type pos = 0) const;
    constexpr basic_string_view substr(size_type pos = 0, size_type n = npos) const;
    constexpr int compare(basic_string_view s) const noexcept;
    constexpr int compare(const charT *s) const;
#if __cplusplus > 201703L
    bool starts_with(basic_string_view x) const noexcept;
    bool starts_with(charT x) const noexcept;
    bool starts_with(const charT *x) const;
    bool ends_with(basic_string_view x) const noexcept;
    bool ends_with(charT x) const noexcept;
    bool ends_with(const charT *x) const;
#endif
    size_type find(basic_string_view str, size_type pos = 0) const noexcept;
    size_type find(const charT *s, size_type pos = 0) const;
    size_type find(charT c, size_type pos = 0) const noexcept;
    size_type rfind(basic_string_view str, size_type pos = npos) const noexcept;
    size_type rfind(const charT *s, size_type pos = npos) const;
    size_type rfind(charT c, size_type pos = npos) const noexcept;
    size_type find_first_of(basic_string_view str, size_type pos = 0) const noexcept;
    size_type find_first_of(const charT *s, size_type pos = 0) const;
    size_type find_first_of(charT c, size_type pos = 0) const noexcept;
    size_type find_last_of(basic_string_view str, size_type pos = npos) const noexcept;
    size_type find_last_of(const charT *s, size_type pos = npos) const;
    size_type find_last_of(charT c, size_type pos = npos) const noexcept;
    size_type find_first_not_of(basic_string_view str, size_type pos = 0) const noexcept;
    size_type find_first_not_of(const charT *s, size_type pos = 0) const;
    size_type find_first_not_of(charT c, size_type pos = 0) const noexcept;
    size_type find_last_not_of(basic_string_view str, size_type pos = npos) const noexcept;
    size_type find_last_not_of(const charT *s, size_type pos = npos) const;
    size_type find_last_not_of(charT c, size_type pos = npos) const noexcept;

private:
    const charT *data_;
    size_type size_;
};
template <class charT, class traits> bool operator==(basic_string_view<charT, traits> x, basic_string_view<charT, traits> y) noexcept;
template <class charT, class traits> bool operator!=(basic_string_view<charT, traits> x, basic_string_view<charT, traits> y) noexcept;
template <class charT, class traits> bool operator<(basic_string_view<charT, traits> x, basic_string_view<charT, traits> y) noexcept;
template <class charT, class traits> bool operator>(basic_string_view<charT, traits> x, basic_string_view<charT, traits> y) noexcept;
template <class charT, class traits> bool operator<=(basic_string_view<charT, traits> x, basic_string_view<charT, traits> y) noexcept;
template <class charT, class traits> bool operator>=(basic_string_view<charT, traits> x, basic_string_view<charT, traits> y) noexcept;
inline namespace literals {
inline namespace string_view_literals {
constexpr string_view operator""sv(const char *str, size_t len) noexcept;
}
}
}
