#pragma once
// [numbers.syn]
#if __cplusplus > 201703L
namespace std {
namespace numbers {
template <class T> inline constexpr T e_v = 2.718281828459045235360287471352662498L;
inline constexpr double e = e_v<double>;
template <class T> inline constexpr T pi_v = 3.141592653589793238462643383279502884L;
inline constexpr double pi = pi_v<double>;
template <class T> inline constexpr T sqrt2_v = 1.414213562373095048801688724209698079L;
inline constexpr double sqrt2 = sqrt2_v<double>;
template <class T> inline constexpr T ln2_v = 0.693147180559945309417232121458176568L;
inline constexpr double ln2 = ln2_v<double>;
template <class T> inline constexpr T ln10_v = 2.302585092994045684017991454684364208L;
inline constexpr double ln10 = ln10_v<double>;
template <class T> inline constexpr T phi_v = 1.618033988749894848204586834365638118L;
inline constexpr double phi = phi_v<double>;
}
}
#endif
