#pragma once
// [bitset.syn]
#include <string>
namespace std {
template <size_t N> class bitset {
public:
    class reference {
    public:
        ~reference();
        reference &operator=(bool x) noexcept;
        reference &operator=(const reference &x) noexcept;
        operator bool() const noexcept;
        reference &flip() noexcept;
    };
    bitset() noexcept;
    bitset(unsigned long long val) noexcept;
    explicit bitset(const string &str);
    bitset(const bitset &) = default;
    bitset &operator=(const bitset &) = default;
    bitset &operator&=(const bitset &rhs) noexcept;
    bitset &operator|=(const bitset &rhs) noexcept;
    bitset &operator^=(const bitset &rhs) noexcept;
    bitset operator<<(size_t pos) const noexcept;
    bitset operator>>(size_t pos) const noexcept;
    bitset operator~() const noexcept;
    bitset &set() noexcept;
    bitset &set(size_t pos, bool val = true);
    bitset &reset() noexcept;
    bitset &reset(size_t pos);
    bitset &flip() noexcept;
    bitset &flip(size_t pos);
    bool operator[](size_t pos) const;
    reference operator[](size_t pos);
    unsigned long to_ulong() const;
    unsigned long long to_ullong() const;
    string to_string(char zero = '0', char one = '1') const;
    size_t count() const noexcept;
    size_t size() const noexcept;
    bool operator==(const bitset &rhs) const noexcept;
    bool test(size_t pos) const;
    bool all() const noexcept;
    bool any() const noexcept;
    bool none() const noexcept;
};
template <size_t N> bitset<N> operator&(const bitset<N> &lhs, const bitset<N> &rhs) noexcept;
template <size_t N> bitset<N> operator|(const bitset<N> &lhs, const bitset<N> &rhs) noexcept;
template <size_t N> bitset<N> operator^(const bitset<N> &lhs, const bitset<N> &rhs) noexcept;
}
