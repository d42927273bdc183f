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
#define GATUN_LIMITS(T, SIGNED, INTEGER, DIGITS, DIGITS10) \
    static constexpr bool is_specialized = true; \
    static constexpr bool is_signed = SIGNED; \
    static constexpr bool is_integer = INTEGER; \
    static constexpr bool is_exact = INTEGER; \
    static constexpr bool is_bounded = true; \
    static constexpr bool has_infinity = !INTEGER; \
    static constexpr bool has_quiet_NaN = !INTEGER; \
    static constexpr bool is_iec559 = !INTEGER; \
    static constexpr int radix = 2; \
    static constexpr int digits = DIGITS; \
    static constexpr int digits10 = DIGITS10; \
    static constexpr T min() noexcept; \
    static constexpr T max() noexcept; \
    static constexpr T lowest() noexcept;
// 30103 / 100000 is the decimal logarithm of 2
#define GATUN_INTEGER_LIMITS(T, SIGNED, DIGITS) \
    template <> class numeric_limits<T> { \
    public: \
        GATUN_LIMITS(T, SIGNED, true, DIGITS, (DIGITS) * 30103 / 100000) \
    };
#define GATUN_FLOATING_LIMITS(T, PREFIX) \
    template <> class numeric_limits<T> { \
    public: \
        GATUN_LIMITS(T, true, false, PREFIX##_MANT_DIG, PREFIX##_DIG) \
        static constexpr bool has_signaling_NaN = true; \
        static constexpr int max_digits10 = PREFIX##_DECIMAL_DIG; \
        static constexpr int min_exponent = PREFIX##_MIN_EXP; \
        static constexpr int max_exponent = PREFIX##_MAX_EXP; \
        static constexpr T epsilon() noexcept; \
        static constexpr T round_error() noexcept; \
        static constexpr T infinity() noexcept; \
        static constexpr T quiet_NaN() noexcept; \
        static constexpr T signaling_NaN() noexcept; \
        static constexpr T denorm_min() noexcept; \
    };
GATUN_INTEGER_LIMITS(bool, false, 1)
GATUN_INTEGER_LIMITS(char, (CHAR_MIN < 0), CHAR_BIT - (CHAR_MIN < 0))
GATUN_INTEGER_LIMITS(signed char, true, CHAR_BIT - 1)
GATUN_INTEGER_LIMITS(short, true, CHAR_BIT * sizeof(short) - 1)
GATUN_INTEGER_LIMITS(int, true, CHAR_BIT * sizeof(int) - 1)
GATUN_INTEGER_LIMITS(long, true, CHAR_BIT * sizeof(long) - 1)
GATUN_INTEGER_LIMITS(long long, true, CHAR_BIT * sizeof(long long) - 1)
GATUN_INTEGER_LIMITS(unsigned char, false, CHAR_BIT)
GATUN_INTEGER_LIMITS(unsigned short, false, CHAR_BIT * sizeof(short))
GATUN_INTEGER_LIMITS(unsigned int, false, CHAR_BIT * sizeof(int))
GATUN_INTEGER_LIMITS(unsigned long, false, CHAR_BIT * sizeof(long))
GATUN_INTEGER_LIMITS(unsigned long long, false, CHAR_BIT * sizeof(long long))
GATUN_INTEGER_LIMITS(wchar_t, (static_cast<wchar_t>(-1) < 0), CHAR_BIT * sizeof(wchar_t) - (static_cast<wchar_t>(-1) < 0))
GATUN_INTEGER_LIMITS(char16_t, false, 16)
GATUN_INTEGER_LIMITS(char32_t, false, 32)
GATUN_FLOATING_LIMITS(float, FLT)
GATUN_FLOATING_LIMITS(double, DBL)
GATUN_FLOATING_LIMITS(long double, LDBL)
#undef GATUN_FLOATING_LIMITS
#undef GATUN_INTEGER_LIMITS
#undef GATUN_LIMITS
}
