#pragma once
// [time.syn]
#include <ctime>
#include <gatun/iterator>
#include <limits>
#include <ratio>
#include <type_traits>
namespace std {
namespace chrono {
template <class Rep, class Period = ratio<1>> class duration {
public:
    using rep = Rep;
    using period = typename Period::type;
    constexpr duration() = default;
    template <class Rep2> constexpr explicit duration(const Rep2 &r);
    template <class Rep2, class Period2> constexpr duration(const duration<Rep2, Period2> &d);
    duration(const duration &) = default;
    duration &operator=(const duration &) = default;
    constexpr rep count() const;
    constexpr duration operator+() const;
    constexpr duration operator-() const;
    constexpr duration &operator++();
    constexpr duration &operator--();
    constexpr duration &operator+=(const duration &d);
    constexpr duration &operator-=(const duration &d);
    constexpr duration &operator*=(const rep &rhs);
    constexpr duration &operator/=(const rep &rhs);
    static constexpr duration zero() noexcept;
    static constexpr duration min() noexcept;
    static constexpr duration max() noexcept;

private:
    rep rep_;
};
using nanoseconds = duration<__INT64_TYPE__, nano>;
using microseconds = duration<__INT64_TYPE__, micro>;
using milliseconds = duration<__INT64_TYPE__, milli>;
using seconds = duration<__INT64_TYPE__>;
using minutes = duration<__INT64_TYPE__, ratio<60>>;
using hours = duration<__INT64_TYPE__, ratio<3600>>;
#if __cplusplus > 201703L
using days = duration<__INT64_TYPE__, ratio<86400>>;
using weeks = duration<__INT64_TYPE__, ratio<604800>>;
using years = duration<__INT64_TYPE__, ratio<31556952>>;
using months = duration<__INT64_TYPE__, ratio<2629746>>;
#endif
template <class Rep> struct treat_as_floating_point;
template <class Rep> struct duration_values {
    static constexpr Rep zero() noexcept;
    static constexpr Rep min() noexcept;
    static constexpr Rep max() noexcept;
};
template <class R1, class P1, class R2, class P2> bool operator==(const duration<R1, P1> &x, const duration<R2, P2> &y);
template <class R1, class P1, class R2, class P2> bool operator<(const duration<R1, P1> &x, const duration<R2, P2> &y);
template <class To, class Rep, class Period> constexpr To duration_cast(const duration<Rep, Period> &d);
template <class Clock, class Duration = typename Clock::duration> class time_point {
public:
    using clock = Clock;
    using duration = Duration;
    using rep = typename duration::rep;
    using period = typename duration::period;
    constexpr time_point();
    constexpr explicit time_point(const duration &d);
    constexpr duration time_since_epoch() const;
    constexpr time_point &operator+=(const duration &d);
    constexpr time_point &operator-=(const duration &d);
    static constexpr time_point min() noexcept;
    static constexpr time_point max() noexcept;

private:
    duration d_;
};
template <class C, class D1, class D2> bool operator==(const time_point<C, D1> &x, const time_point<C, D2> &y);
template <class C, class D1, class D2> bool operator<(const time_point<C, D1> &x, const time_point<C, D2> &y);
template <class To, class C, class D> constexpr time_point<C, To> time_point_cast(const time_point<C, D> &t);
class system_clock {
public:
    using duration = nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = chrono::time_point<system_clock>;
    static constexpr bool is_steady = false;
    static time_point now() noexcept;
    static time_t to_time_t(const time_point &t) noexcept;
    static time_point from_time_t(time_t t) noexcept;
};
class steady_clock {
public:
    using duration = nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = chrono::time_point<steady_clock>;
    static constexpr bool is_steady = true;
    static time_point now() noexcept;
};
using high_resolution_clock = system_clock;
}
inline namespace literals {
inline namespace chrono_literals {
constexpr chrono::hours operator""h(unsigned long long h);
constexpr chrono::minutes operator""min(unsigned long long m);
constexpr chrono::seconds operator""s(unsigned long long s);
constexpr chrono::milliseconds operator""ms(unsigned long long ms);
constexpr chrono::microseconds operator""us(unsigned long long us);
constexpr chrono::nanoseconds operator""ns(unsigned long long ns);
}
}
namespace chrono {
using namespace literals::chrono_literals;
}
}
