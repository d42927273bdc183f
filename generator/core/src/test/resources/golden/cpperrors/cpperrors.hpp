#pragma once
#include <cstddef>
#include <string>

namespace kv {

class Status {
public:
    bool ok() const;
    int code() const;
    std::string ToString() const;
};

class View {
public:
    View(const char *data, std::size_t size);
    const char *data() const;
    std::size_t size() const;
};

class Table {
public:
    static Status Open(const std::string &name, Table **result);
    ~Table();
    Status Put(const View &key, const View &value);
    Status Get(const View &key, int *value) const;
    Status status() const;
};

// Overridden in Java as it is called.
class Source {
public:
    virtual ~Source();
    virtual Status Load(const View &key, int *value, double &share) const = 0;
    virtual Table *Make();
};

} // namespace kv
