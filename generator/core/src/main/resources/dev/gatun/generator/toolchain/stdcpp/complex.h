#pragma once
// [complex.syn]
#include <gatun/base>
#include <limits>
#include <stdexcept>
#include <system_error>
namespace std {
template <class T> class complex {
public:
    using value_type = T;
    complex(T re = T(), T im = T());
    complex(const complex &) = default;
    complex &operator=(const complex &) = default;
    constexpr T real() const;
    void real(T val);
    constexpr T imag() const;
    void imag(T val);
    complex &operator=(const T &);
    complex &operator+=(const T &);
    complex &operator-=(const T &);
    complex &operator*=(const T &);
    complex &operator/=(const T &);

private:
    T re_;
    T im_;
};
template <class T> complex<T> operator+(const complex<T> &lhs, const complex<T> &rhs);
template <class T> complex<T> operator-(const complex<T> &lhs, const complex<T> &rhs);
template <class T> complex<T> operator*(const complex<T> &lhs, const complex<T> &rhs);
template <class T> complex<T> operator/(const complex<T> &lhs, const complex<T> &rhs);
template <class T> complex<T> operator-(const complex<T> &x);
template <class T> bool operator==(const complex<T> &lhs, const complex<T> &rhs);
template <class T> T real(const complex<T> &x);
template <class T> T imag(const complex<T> &x);
template <class T> T abs(const complex<T> &x);
template <class T> T arg(const complex<T> &x);
template <class T> T norm(const complex<T> &x);
template <class T> complex<T> conj(const complex<T> &x);
template <class T> complex<T> polar(const T &rho, const T &theta = T());
template <class T> complex<T> exp(const complex<T> &x);
template <class T> complex<T> log(const complex<T> &x);
template <class T> complex<T> log10(const complex<T> &x);
template <class T> complex<T> sin(const complex<T> &x);
template <class T> complex<T> cos(const complex<T> &x);
template <class T> complex<T> tan(const complex<T> &x);
template <class T> complex<T> sinh(const complex<T> &x);
template <class T> complex<T> cosh(const complex<T> &x);
template <class T> complex<T> tanh(const complex<T> &x);
template <class T> complex<T> asin(const complex<T> &x);
template <class T> complex<T> acos(const complex<T> &x);
template <class T> complex<T> atan(const complex<T> &x);
template <class T> complex<T> sqrt(const complex<T> &x);
template <class T> complex<T> pow(const complex<T> &x, const complex<T> &y);
}
