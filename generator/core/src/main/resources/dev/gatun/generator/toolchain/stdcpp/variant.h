#pragma once
// [variant.syn]
#include <exception>
#include <gatun/iterator>
#include <utility>
namespace std {
inline constexpr size_t variant_npos = -1;
struct monostate {};
constexpr bool operator==(monostate, monostate) noexcept;
constexpr bool operator<(monostate, monostate) noexcept;
class bad_variant_access : public exception {
public:
    const char *what() const noexcept override;
};
template <class... Types> class variant {
public:
    variant();
    variant(const variant &);
    variant(variant &&);
    template <class T> variant(T &&t);
    template <size_t I, class... Args> explicit variant(in_place_index_t<I>, Args &&...args);
    ~variant();
    variant &operator=(const variant &);
    variant &operator=(variant &&);
    template <class T> variant &operator=(T &&t);
    template <class T, class... Args> T &emplace(Args &&...args);
    bool valueless_by_exception() const noexcept;
    size_t index() const noexcept;
    void swap(variant &);
};
template <class T> struct variant_size;
template <class... Types> struct variant_size<variant<Types...>>;
template <size_t I, class T> struct variant_alternative;
template <size_t I, class T> using variant_alternative_t = typename variant_alternative<I, T>::type;
template <class T, class... Types> constexpr bool holds_alternative(const variant<Types...> &v) noexcept;
template <class T, class... Types> constexpr T &get(variant<Types...> &v);
template <class T, class... Types> constexpr const T &get(const variant<Types...> &v);
template <class T, class... Types> constexpr T *get_if(variant<Types...> *v) noexcept;
template <class Visitor, class... Variants> constexpr auto visit(Visitor &&vis, Variants &&...vars);
template <class... Types> bool operator==(const variant<Types...> &v, const variant<Types...> &w);
template <class... Types> bool operator!=(const variant<Types...> &v, const variant<Types...> &w);
template <class... Types> bool operator<(const variant<Types...> &v, const variant<Types...> &w);
}
