#pragma once
// [limits.syn]
#include <cfloat>
#include <climits>
#include <gatun/base>
namespace std {
enum float_round_style {
    round_indeterminate = -1,
    round_toward_zero = 0,
    round_to_nearest = 1,
    round_toward_infinity = 2,
    round_toward_neg_infinity = 3
};
enum float_denorm_style { denorm_indeterminate = -1, denorm_absent = 0, denorm_present = 1 };
template <class T> class numeric_limits {
public:
    static constexpr bool is_specialized = false;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = false;
    static constexpr bool is_exact = false;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool has_signaling_NaN = false;
    static constexpr bool has_denorm_loss = false;
    static constexpr bool is_iec559 = false;
    static constexpr bool is_bounded = false;
    static constexpr bool is_modulo = false;
    static constexpr bool traps = false;
    static constexpr bool tinyness_before = false;
    static constexpr int digits = 0;
    static constexpr int digits10 = 0;
    static constexpr int max_digits10 = 0;
    static constexpr int radix = 0;
    static constexpr int min_exponent = 0;
    static constexpr int min_exponent10 = 0;
    static constexpr int max_exponent = 0;
    static constexpr int max_exponent10 = 0;
    static constexpr float_denorm_style has_denorm = denorm_absent;
    static constexpr float_round_style round_style = round_toward_zero;
    static constexpr T min() noexcept;
    static constexpr T max() noexcept;
    static constexpr T lowest() noexcept;
    static constexpr T epsilon() noexcept;
    static constexpr T round_error() noexcept;
    static constexpr T infinity() noexcept;
    static constexpr T quiet_NaN() noexcept;
    static constexpr T signaling_NaN() noexcept;
    static constexpr T denorm_min() noexcept;
};
template <> class numeric_limits<bool> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = 1;
    static constexpr int digits10 = 0;
    static constexpr bool min() noexcept;
    static constexpr bool max() noexcept;
    static constexpr bool lowest() noexcept;
};
template <> class numeric_limits<char> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = (CHAR_MIN < 0);
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT - (CHAR_MIN < 0);
    static constexpr int digits10 = (CHAR_BIT - (CHAR_MIN < 0)) * 30103 / 100000;
    static constexpr char min() noexcept;
    static constexpr char max() noexcept;
    static constexpr char lowest() noexcept;
};
template <> class numeric_limits<signed char> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT - 1;
    static constexpr int digits10 = (CHAR_BIT - 1) * 30103 / 100000;
    static constexpr signed char min() noexcept;
    static constexpr signed char max() noexcept;
    static constexpr signed char lowest() noexcept;
};
template <> class numeric_limits<short> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT * sizeof(short) - 1;
    static constexpr int digits10 = (CHAR_BIT * sizeof(short) - 1) * 30103 / 100000;
    static constexpr short min() noexcept;
    static constexpr short max() noexcept;
    static constexpr short lowest() noexcept;
};
template <> class numeric_limits<int> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT * sizeof(int) - 1;
    static constexpr int digits10 = (CHAR_BIT * sizeof(int) - 1) * 30103 / 100000;
    static constexpr int min() noexcept;
    static constexpr int max() noexcept;
    static constexpr int lowest() noexcept;
};
template <> class numeric_limits<long> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT * sizeof(long) - 1;
    static constexpr int digits10 = (CHAR_BIT * sizeof(long) - 1) * 30103 / 100000;
    static constexpr long min() noexcept;
    static constexpr long max() noexcept;
    static constexpr long lowest() noexcept;
};
template <> class numeric_limits<long long> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT * sizeof(long long) - 1;
    static constexpr int digits10 = (CHAR_BIT * sizeof(long long) - 1) * 30103 / 100000;
    static constexpr long long min() noexcept;
    static constexpr long long max() noexcept;
    static constexpr long long lowest() noexcept;
};
template <> class numeric_limits<unsigned char> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT;
    static constexpr int digits10 = (CHAR_BIT) * 30103 / 100000;
    static constexpr unsigned char min() noexcept;
    static constexpr unsigned char max() noexcept;
    static constexpr unsigned char lowest() noexcept;
};
template <> class numeric_limits<unsigned short> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT * sizeof(short);
    static constexpr int digits10 = (CHAR_BIT * sizeof(short)) * 30103 / 100000;
    static constexpr unsigned short min() noexcept;
    static constexpr unsigned short max() noexcept;
    static constexpr unsigned short lowest() noexcept;
};
template <> class numeric_limits<unsigned int> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT * sizeof(int);
    static constexpr int digits10 = (CHAR_BIT * sizeof(int)) * 30103 / 100000;
    static constexpr unsigned int min() noexcept;
    static constexpr unsigned int max() noexcept;
    static constexpr unsigned int lowest() noexcept;
};
template <> class numeric_limits<unsigned long> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT * sizeof(long);
    static constexpr int digits10 = (CHAR_BIT * sizeof(long)) * 30103 / 100000;
    static constexpr unsigned long min() noexcept;
    static constexpr unsigned long max() noexcept;
    static constexpr unsigned long lowest() noexcept;
};
template <> class numeric_limits<unsigned long long> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT * sizeof(long long);
    static constexpr int digits10 = (CHAR_BIT * sizeof(long long)) * 30103 / 100000;
    static constexpr unsigned long long min() noexcept;
    static constexpr unsigned long long max() noexcept;
    static constexpr unsigned long long lowest() noexcept;
};
template <> class numeric_limits<wchar_t> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = CHAR_BIT * sizeof(wchar_t) - 1;
    static constexpr int digits10 = (CHAR_BIT * sizeof(wchar_t) - 1) * 30103 / 100000;
    static constexpr wchar_t min() noexcept;
    static constexpr wchar_t max() noexcept;
    static constexpr wchar_t lowest() noexcept;
};
template <> class numeric_limits<char16_t> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = 16;
    static constexpr int digits10 = (16) * 30103 / 100000;
    static constexpr char16_t min() noexcept;
    static constexpr char16_t max() noexcept;
    static constexpr char16_t lowest() noexcept;
};
template <> class numeric_limits<char32_t> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = false;
    static constexpr bool is_integer = true;
    static constexpr bool is_exact = true;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = false;
    static constexpr bool has_quiet_NaN = false;
    static constexpr bool is_iec559 = false;
    static constexpr int radix = 2;
    static constexpr int digits = 32;
    static constexpr int digits10 = (32) * 30103 / 100000;
    static constexpr char32_t min() noexcept;
    static constexpr char32_t max() noexcept;
    static constexpr char32_t lowest() noexcept;
};
template <> class numeric_limits<float> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = false;
    static constexpr bool is_exact = false;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = true;
    static constexpr bool has_quiet_NaN = true;
    static constexpr bool has_signaling_NaN = true;
    static constexpr bool is_iec559 = true;
    static constexpr int radix = 2;
    static constexpr int digits = FLT_MANT_DIG;
    static constexpr int digits10 = FLT_DIG;
    static constexpr int max_digits10 = FLT_DECIMAL_DIG;
    static constexpr int min_exponent = FLT_MIN_EXP;
    static constexpr int max_exponent = FLT_MAX_EXP;
    static constexpr float min() noexcept;
    static constexpr float max() noexcept;
    static constexpr float lowest() noexcept;
    static constexpr float epsilon() noexcept;
    static constexpr float round_error() noexcept;
    static constexpr float infinity() noexcept;
    static constexpr float quiet_NaN() noexcept;
    static constexpr float signaling_NaN() noexcept;
    static constexpr float denorm_min() noexcept;
};
template <> class numeric_limits<double> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = false;
    static constexpr bool is_exact = false;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = true;
    static constexpr bool has_quiet_NaN = true;
    static constexpr bool has_signaling_NaN = true;
    static constexpr bool is_iec559 = true;
    static constexpr int radix = 2;
    static constexpr int digits = DBL_MANT_DIG;
    static constexpr int digits10 = DBL_DIG;
    static constexpr int max_digits10 = DBL_DECIMAL_DIG;
    static constexpr int min_exponent = DBL_MIN_EXP;
    static constexpr int max_exponent = DBL_MAX_EXP;
    static constexpr double min() noexcept;
    static constexpr double max() noexcept;
    static constexpr double lowest() noexcept;
    static constexpr double epsilon() noexcept;
    static constexpr double round_error() noexcept;
    static constexpr double infinity() noexcept;
    static constexpr double quiet_NaN() noexcept;
    static constexpr double signaling_NaN() noexcept;
    static constexpr double denorm_min() noexcept;
};
template <> class numeric_limits<long double> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = false;
    static constexpr bool is_exact = false;
    static constexpr bool is_bounded = true;
    static constexpr bool has_infinity = true;
    static constexpr bool has_quiet_NaN = true;
    static constexpr bool has_signaling_NaN = true;
    static constexpr bool is_iec559 = true;
    static constexpr int radix = 2;
    static constexpr int digits = LDBL_MANT_DIG;
    static constexpr int digits10 = LDBL_DIG;
    static constexpr int max_digits10 = LDBL_DECIMAL_DIG;
    static constexpr int min_exponent = LDBL_MIN_EXP;
    static constexpr int max_exponent = LDBL_MAX_EXP;
    static constexpr long double min() noexcept;
    static constexpr long double max() noexcept;
    static constexpr long double lowest() noexcept;
    static constexpr long double epsilon() noexcept;
    static constexpr long double round_error() noexcept;
    static constexpr long double infinity() noexcept;
    static constexpr long double quiet_NaN() noexcept;
    static constexpr long double signaling_NaN() noexcept;
    static constexpr long double denorm_min() noexcept;
};
}
