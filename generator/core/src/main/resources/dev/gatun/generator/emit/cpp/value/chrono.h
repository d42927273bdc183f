/* std::chrono as a value. */
#include <chrono>

namespace {
namespace gatun {

/* Seconds and nanoseconds; the nanoseconds are never negative. */
__extension__ typedef __int128 wide;

inline wide nanos_per_second() noexcept { return 1000000000; }

[[noreturn]] inline void no_duration() {
    throw std::overflow_error("a duration is out of range");
}

inline void write_duration(writer &out, wide nanos) {
    wide seconds = nanos / nanos_per_second() - (nanos % nanos_per_second() < 0 ? 1 : 0);
    if (seconds < INT64_MIN || seconds > INT64_MAX) {
        no_duration();
    }
    out.plain(static_cast<std::int64_t>(seconds));
    out.plain(static_cast<std::int32_t>(nanos - seconds * nanos_per_second()));
}

template <class Rep, class Period> struct codec<std::chrono::duration<Rep, Period>> {
    using duration = std::chrono::duration<Rep, Period>;
    static void write(writer &out, duration value) {
        if constexpr (std::is_floating_point_v<Rep>) {
            long double nanos = static_cast<long double>(value.count()) * 1e9L * Period::num / Period::den;
            if (!(nanos > -9.3e27L && nanos < 9.3e27L)) {
                no_duration();
            }
            write_duration(out, static_cast<wide>(nanos < 0 ? nanos - 0.5L : nanos + 0.5L));
        } else {
            wide nanos = 0;
            if (__builtin_mul_overflow(static_cast<wide>(value.count()), nanos_per_second() * Period::num, &nanos)) {
                no_duration();
            }
            write_duration(out, nanos / Period::den - (nanos % Period::den < 0 ? 1 : 0));
        }
    }
    static duration read(reader &in) {
        auto seconds = in.plain<std::int64_t>();
        auto nanos = in.plain<std::int32_t>();
        if constexpr (std::is_floating_point_v<Rep>) {
            return duration(static_cast<Rep>((static_cast<long double>(seconds) + nanos / 1e9L) * Period::den / Period::num));
        } else {
            wide ticks = 0;
            wide all = seconds * nanos_per_second() + nanos;
            if (__builtin_mul_overflow(all, static_cast<wide>(Period::den), &ticks)) {
                no_duration();
            }
            ticks /= nanos_per_second() * Period::num;
            auto count = static_cast<Rep>(ticks);
            if (static_cast<wide>(count) != ticks) {
                no_duration();
            }
            return duration(count);
        }
    }
};

} // namespace gatun
} // namespace
