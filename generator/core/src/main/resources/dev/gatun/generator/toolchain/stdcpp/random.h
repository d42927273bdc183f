#pragma once
// [rand.synopsis]: opaque
#include <cstdint>
#include <gatun/base>
#include <limits>
#include <string>
#include <vector>
namespace std {
template <class UIntType, size_t w, size_t n, size_t m, size_t r, UIntType a, size_t u, UIntType d, size_t s, UIntType b, size_t t,
        UIntType c, size_t l, UIntType f>
class mersenne_twister_engine;
class random_device;
template <class IntType = int> class uniform_int_distribution;
template <class RealType = double> class uniform_real_distribution;
template <class RealType = double> class normal_distribution;
using mt19937 = mersenne_twister_engine<uint_fast32_t, 32, 624, 397, 31, 0x9908b0df, 11, 0xffffffff, 7, 0x9d2c5680, 15, 0xefc60000, 18,
        1812433253>;
using mt19937_64 = mersenne_twister_engine<uint_fast64_t, 64, 312, 156, 31, 0xb5026f5aa96619e9, 29, 0x5555555555555555, 17,
        0x71d67fffeda60000, 37, 0xfff7eee000000000, 43, 6364136223846793005>;
}
