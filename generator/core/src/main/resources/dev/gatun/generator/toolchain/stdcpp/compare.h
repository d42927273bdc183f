#pragma once
// [compare.syn]
#if __cplusplus > 201703L
namespace std {
class partial_ordering {
public:
    static const partial_ordering less;
    static const partial_ordering equivalent;
    static const partial_ordering greater;
    static const partial_ordering unordered;
};
class weak_ordering {
public:
    static const weak_ordering less;
    static const weak_ordering equivalent;
    static const weak_ordering greater;
    constexpr operator partial_ordering() const noexcept;
};
class strong_ordering {
public:
    static const strong_ordering less;
    static const strong_ordering equal;
    static const strong_ordering equivalent;
    static const strong_ordering greater;
    constexpr operator partial_ordering() const noexcept;
    constexpr operator weak_ordering() const noexcept;
};
constexpr bool is_eq(partial_ordering cmp) noexcept;
constexpr bool is_neq(partial_ordering cmp) noexcept;
constexpr bool is_lt(partial_ordering cmp) noexcept;
constexpr bool is_lteq(partial_ordering cmp) noexcept;
constexpr bool is_gt(partial_ordering cmp) noexcept;
constexpr bool is_gteq(partial_ordering cmp) noexcept;
template <class... Ts> struct common_comparison_category;
template <class T, class U = T> struct compare_three_way_result;
struct compare_three_way;
}
#endif
