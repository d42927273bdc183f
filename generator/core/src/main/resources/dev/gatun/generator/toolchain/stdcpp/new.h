#pragma once
// [new.syn]
#include <exception>
namespace std {
class bad_alloc : public exception {
public:
    bad_alloc() noexcept;
    const char *what() const noexcept override;
};
class bad_array_new_length : public bad_alloc {
public:
    bad_array_new_length() noexcept;
    const char *what() const noexcept override;
};
enum class align_val_t : size_t {};
struct nothrow_t {
    explicit nothrow_t() = default;
};
extern const nothrow_t nothrow;
typedef void (*new_handler)();
new_handler get_new_handler() noexcept;
new_handler set_new_handler(new_handler new_p) noexcept;
template <class T> constexpr T *launder(T *p) noexcept;
}
