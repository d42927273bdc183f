#pragma once
// [ratio.syn]
#include <cstdint>
namespace std {
template <intmax_t N, intmax_t D = 1> class ratio {
public:
    static constexpr intmax_t num = N;
    static constexpr intmax_t den = D;
    using type = ratio<N, D>;
};
using atto = ratio<1, 1000000000000000000>;
using femto = ratio<1, 1000000000000000>;
using pico = ratio<1, 1000000000000>;
using nano = ratio<1, 1000000000>;
using micro = ratio<1, 1000000>;
using milli = ratio<1, 1000>;
using centi = ratio<1, 100>;
using deci = ratio<1, 10>;
using deca = ratio<10, 1>;
using hecto = ratio<100, 1>;
using kilo = ratio<1000, 1>;
using mega = ratio<1000000, 1>;
using giga = ratio<1000000000, 1>;
using tera = ratio<1000000000000, 1>;
}
