#pragma once
// [fs.filesystem.syn]
#include <chrono>
#include <memory>
#include <string>
#include <system_error>
namespace std {
namespace filesystem {
class path {
public:
    using value_type = char;
    using string_type = basic_string<value_type>;
    static constexpr value_type preferred_separator = '/';
    path() noexcept;
    path(const path &p);
    path(path &&p) noexcept;
    path(string_type &&source);
    template <class Source> path(const Source &source);
    ~path();
    path &operator=(const path &p);
    path &operator=(path &&p) noexcept;
    path &operator/=(const path &p);
    path &operator+=(const path &x);
    void clear() noexcept;
    path &make_preferred();
    path &remove_filename();
    path &replace_filename(const path &replacement);
    path &replace_extension(const path &replacement = path());
    void swap(path &rhs) noexcept;
    const string_type &native() const noexcept;
    const value_type *c_str() const noexcept;
    std::string string() const;
    std::string generic_string() const;
    int compare(const path &p) const noexcept;
    path root_name() const;
    path root_directory() const;
    path root_path() const;
    path relative_path() const;
    path parent_path() const;
    path filename() const;
    path stem() const;
    path extension() const;
    bool empty() const noexcept;
    bool has_parent_path() const;
    bool has_filename() const;
    bool has_extension() const;
    bool is_absolute() const;
    bool is_relative() const;
    path lexically_normal() const;
    path lexically_relative(const path &base) const;
    friend bool operator==(const path &lhs, const path &rhs) noexcept;
    friend bool operator!=(const path &lhs, const path &rhs) noexcept;
    friend bool operator<(const path &lhs, const path &rhs) noexcept;
    friend path operator/(const path &lhs, const path &rhs);
};
class filesystem_error : public system_error {
public:
    filesystem_error(const std::string &what_arg, error_code ec);
    filesystem_error(const std::string &what_arg, const path &p1, error_code ec);
    const path &path1() const noexcept;
    const path &path2() const noexcept;
    const char *what() const noexcept override;
};
class directory_entry;
class directory_iterator;
class recursive_directory_iterator;
class file_status;
struct space_info {
    uintmax_t capacity;
    uintmax_t free;
    uintmax_t available;
};
path absolute(const path &p);
path canonical(const path &p);
path current_path();
void current_path(const path &p);
bool exists(const path &p);
bool create_directory(const path &p);
bool create_directories(const path &p);
uintmax_t file_size(const path &p);
bool is_directory(const path &p);
bool is_regular_file(const path &p);
bool remove(const path &p);
uintmax_t remove_all(const path &p);
void rename(const path &old_p, const path &new_p);
path temp_directory_path();
}
}
