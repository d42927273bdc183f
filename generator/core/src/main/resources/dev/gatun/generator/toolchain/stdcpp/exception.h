#pragma once
// [exception.syn]
#include <gatun/base>
namespace std {
class exception {
public:
    exception() noexcept;
    exception(const exception &) noexcept;
    exception &operator=(const exception &) noexcept;
    virtual ~exception();
    virtual const char *what() const noexcept;
};
class bad_exception : public exception {
public:
    const char *what() const noexcept override;
};
class nested_exception {
public:
    nested_exception() noexcept;
    nested_exception(const nested_exception &) noexcept = default;
    nested_exception &operator=(const nested_exception &) noexcept = default;
    virtual ~nested_exception() = default;
};
typedef void (*terminate_handler)();
terminate_handler get_terminate() noexcept;
terminate_handler set_terminate(terminate_handler f) noexcept;
[[noreturn]] void terminate() noexcept;
int uncaught_exceptions() noexcept;
class exception_ptr;
exception_ptr current_exception() noexcept;
[[noreturn]] void rethrow_exception(exception_ptr p);
template <class E> exception_ptr make_exception_ptr(E e) noexcept;
template <class T> [[noreturn]] void throw_with_nested(T &&t);
template <class E> void rethrow_if_nested(const E &e);
}
