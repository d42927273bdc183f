#pragma once
// [optional.syn]
#include <exception>
#include <gatun/iterator>
#include <utility>
namespace std {
struct nullopt_t {
    nullopt_t() = delete;
};
extern const nullopt_t nullopt;
class bad_optional_access : public exception {
public:
    const char *what() const noexcept override;
};
template <class T> class optional {
public:
    using value_type = T;
    optional() noexcept;
    optional(nullopt_t) noexcept;
    optional(const optional &);
    optional(optional &&);
    template <class U = T> optional(U &&v);
    ~optional();
    optional &operator=(nullopt_t) noexcept;
    optional &operator=(const optional &);
    optional &operator=(optional &&);
    template <class U = T> optional &operator=(U &&v);
    template <class... Args> T &emplace(Args &&...args);
    void swap(optional &);
    const T *operator->() const;
    T *operator->();
    const T &operator*() const &;
    T &operator*() &;
    explicit operator bool() const noexcept;
    bool has_value() const noexcept;
    const T &value() const &;
    T &value() &;
    template <class U> T value_or(U &&v) const &;
    void reset() noexcept;
};
template <class T> optional(T) -> optional<T>;
template <class T, class U> bool operator==(const optional<T> &, const optional<U> &);
template <class T, class U> bool operator!=(const optional<T> &, const optional<U> &);
template <class T, class U> bool operator<(const optional<T> &, const optional<U> &);
template <class T> optional<T> make_optional(T &&v);
}
