#pragma once
#include <cstddef>
#include <string>
#include "depth.hpp"

namespace canal {

class Name {
public:
    Name(const char *data, std::size_t size) : data_(data), size_(size) {}
    const char *data() const { return data_; }
    std::size_t size() const { return size_; }

private:
    const char *data_;
    std::size_t size_;
};

class Status {
public:
    explicit Status(std::string text) : text_(text) {}
    bool ok() const { return text_.empty(); }
    std::string text() const { return text_; }

private:
    std::string text_;
};

class Lock {
public:
    static Lock *dig(const Name &name);
    ~Lock() {}
    int depth() const { return depth_of_locks(); }
    std::string name() const { return name_; }

private:
    explicit Lock(std::string name) : name_(name) {}
    std::string name_;
};

} // namespace canal
