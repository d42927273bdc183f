#pragma once
#include <stdexcept>
#include <string>

namespace io {

/** What went wrong, and where. */
class Failure : public std::runtime_error {
public:
    Failure(const std::string &text, int line);
    int line() const noexcept;
    virtual std::string advice() const;
};

class NotFound : public Failure {
public:
    explicit NotFound(const std::string &path);
    const std::string &path() const;
    int attempts = 1;
};

class OutOfSpace : public std::exception {
public:
    const char *what() const noexcept override;
    long missing() const;
};

/** Throws NotFound. */
int read(const std::string &path);
int size(const std::string &path) noexcept;
NotFound lastFailure();

} // namespace io
