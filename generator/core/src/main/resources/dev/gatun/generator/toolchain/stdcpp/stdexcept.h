#pragma once
// [stdexcept.syn]
#include <exception>
#include <gatun/string_fwd>
#include <string>
namespace std {
class logic_error : public exception {
public:
    explicit logic_error(const string &what_arg);
    explicit logic_error(const char *what_arg);
    const char *what() const noexcept override;
};
class domain_error : public logic_error {
public:
    explicit domain_error(const string &what_arg);
    explicit domain_error(const char *what_arg);
};
class invalid_argument : public logic_error {
public:
    explicit invalid_argument(const string &what_arg);
    explicit invalid_argument(const char *what_arg);
};
class length_error : public logic_error {
public:
    explicit length_error(const string &what_arg);
    explicit length_error(const char *what_arg);
};
class out_of_range : public logic_error {
public:
    explicit out_of_range(const string &what_arg);
    explicit out_of_range(const char *what_arg);
};
class runtime_error : public exception {
public:
    explicit runtime_error(const string &what_arg);
    explicit runtime_error(const char *what_arg);
    const char *what() const noexcept override;
};
class range_error : public runtime_error {
public:
    explicit range_error(const string &what_arg);
    explicit range_error(const char *what_arg);
};
class overflow_error : public runtime_error {
public:
    explicit overflow_error(const string &what_arg);
    explicit overflow_error(const char *what_arg);
};
class underflow_error : public runtime_error {
public:
    explicit underflow_error(const string &what_arg);
    explicit underflow_error(const char *what_arg);
};
}
