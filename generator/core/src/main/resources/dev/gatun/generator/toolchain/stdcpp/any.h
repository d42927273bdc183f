#pragma once
// [any.synop]
#include <initializer_list>
#include <typeinfo>
namespace std {
class bad_any_cast : public bad_cast {
public:
    const char *what() const noexcept override;
};
class any {
public:
    any() noexcept;
    any(const any &other);
    any(any &&other) noexcept;
    template <class T> any(T &&value);
    ~any();
    any &operator=(const any &rhs);
    any &operator=(any &&rhs) noexcept;
    template <class T> any &operator=(T &&rhs);
    void reset() noexcept;
    void swap(any &rhs) noexcept;
    bool has_value() const noexcept;
    const type_info &type() const noexcept;
};
template <class T> T any_cast(const any &operand);
template <class T, class... Args> any make_any(Args &&...args);
}
