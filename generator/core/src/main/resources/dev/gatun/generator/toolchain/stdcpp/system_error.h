#pragma once
// [system.error.syn]
#include <cerrno>
#include <stdexcept>
#include <string>
namespace std {
class error_code;
class error_condition;
class error_category {
public:
    constexpr error_category() noexcept;
    virtual ~error_category();
    error_category(const error_category &) = delete;
    error_category &operator=(const error_category &) = delete;
    virtual const char *name() const noexcept = 0;
    virtual error_condition default_error_condition(int ev) const noexcept;
    virtual bool equivalent(int code, const error_condition &condition) const noexcept;
    virtual bool equivalent(const error_code &code, int condition) const noexcept;
    virtual string message(int ev) const = 0;
    bool operator==(const error_category &rhs) const noexcept;
    bool operator<(const error_category &rhs) const noexcept;
};
const error_category &generic_category() noexcept;
const error_category &system_category() noexcept;
template <class T> struct is_error_code_enum;
template <class T> struct is_error_condition_enum;
enum class errc {
    address_family_not_supported = EAFNOSUPPORT,
    address_in_use = EADDRINUSE,
    argument_out_of_domain = EDOM,
    bad_address = EFAULT,
    bad_file_descriptor = EBADF,
    broken_pipe = EPIPE,
    connection_aborted = ECONNABORTED,
    connection_refused = ECONNREFUSED,
    connection_reset = ECONNRESET,
    device_or_resource_busy = EBUSY,
    file_exists = EEXIST,
    file_too_large = EFBIG,
    function_not_supported = ENOSYS,
    interrupted = EINTR,
    invalid_argument = EINVAL,
    io_error = EIO,
    is_a_directory = EISDIR,
    no_space_on_device = ENOSPC,
    no_such_file_or_directory = ENOENT,
    not_a_directory = ENOTDIR,
    not_enough_memory = ENOMEM,
    not_supported = ENOTSUP,
    operation_canceled = ECANCELED,
    operation_in_progress = EINPROGRESS,
    operation_not_permitted = EPERM,
    operation_would_block = EWOULDBLOCK,
    permission_denied = EACCES,
    resource_unavailable_try_again = EAGAIN,
    result_out_of_range = ERANGE,
    timed_out = ETIMEDOUT,
    value_too_large = EOVERFLOW,
};
class error_code {
public:
    error_code() noexcept;
    error_code(int val, const error_category &cat) noexcept;
    template <class ErrorCodeEnum> error_code(ErrorCodeEnum e) noexcept;
    void assign(int val, const error_category &cat) noexcept;
    void clear() noexcept;
    int value() const noexcept;
    const error_category &category() const noexcept;
    error_condition default_error_condition() const noexcept;
    string message() const;
    explicit operator bool() const noexcept;

private:
    int val_;
    const error_category *cat_;
};
class error_condition {
public:
    error_condition() noexcept;
    error_condition(int val, const error_category &cat) noexcept;
    template <class ErrorConditionEnum> error_condition(ErrorConditionEnum e) noexcept;
    void assign(int val, const error_category &cat) noexcept;
    void clear() noexcept;
    int value() const noexcept;
    const error_category &category() const noexcept;
    string message() const;
    explicit operator bool() const noexcept;

private:
    int val_;
    const error_category *cat_;
};
error_code make_error_code(errc e) noexcept;
error_condition make_error_condition(errc e) noexcept;
bool operator==(const error_code &lhs, const error_code &rhs) noexcept;
bool operator==(const error_code &lhs, const error_condition &rhs) noexcept;
bool operator==(const error_condition &lhs, const error_condition &rhs) noexcept;
bool operator<(const error_code &lhs, const error_code &rhs) noexcept;
bool operator<(const error_condition &lhs, const error_condition &rhs) noexcept;
class system_error : public runtime_error {
public:
    system_error(error_code ec, const string &what_arg);
    system_error(error_code ec, const char *what_arg);
    system_error(error_code ec);
    system_error(int ev, const error_category &ecat, const string &what_arg);
    system_error(int ev, const error_category &ecat);
    const error_code &code() const noexcept;
};
}
