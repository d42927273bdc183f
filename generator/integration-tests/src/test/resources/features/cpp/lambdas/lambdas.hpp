// Functions of Java for C++, and of C++ for Java.
#pragma once

#include <functional>
#include <future>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace fun {

class Box {
public:
    explicit Box(int value) : value_(value) { ++living; }
    Box(const Box &other) : value_(other.value_) { ++living; }
    ~Box() { --living; }
    int value() const { return value_; }
    static int alive() { return living; }

private:
    int value_;
    static inline int living = 0;
};

using Operation = std::function<int(int, int)>;
using Text = std::function<std::string(const std::string &)>;
using Task = std::function<void()>;
using Handler = void (*)(int code, const char *text);
using Maker = std::function<Box(const Box &)>;

inline int apply(Operation operation, int a, int b) { return operation ? operation(a, b) : -1; }
inline std::string twice(const Text &text, const std::string &start) { return text(text(start)); }
inline int make(Maker maker, int value) { return maker(Box(value)).value(); }
inline Operation adder(int more) { return [more](int a, int b) { return a + b + more; }; }
inline Operation none() { return nullptr; }
inline Operation composed(Operation first, Text) { return [first](int a, int b) { return first(first(a, b), b); }; }
inline int apply_or(const Operation &operation, int otherwise) {
    try {
        return operation(1, 2);
    } catch (const std::exception &) {
        return otherwise;
    }
}

class Queue {
public:
    Queue() = default;
    Queue(const Queue &) = delete;
    void add(Task task) { tasks_.push_back(std::move(task)); }
    void add_twice(const Task &task) { tasks_.push_back(task); tasks_.push_back(task); }
    void run() { for (auto &task : tasks_) { task(); } }
    void run_on_a_thread() { std::async(std::launch::async, [this] { run(); }).get(); }
    void clear() { tasks_.clear(); }
    int size() const { return static_cast<int>(tasks_.size()); }

    Task on_empty;

private:
    std::vector<Task> tasks_;
};

using Counter = int (*)(int);
inline int count(Counter counter, int value) { return counter(value); }

inline Handler current_handler = nullptr;
inline void set_handler(Handler handler) { current_handler = handler; }
inline Handler get_handler() { return current_handler; }
inline bool signal(int code, const char *text) {
    if (current_handler == nullptr) {
        return false;
    }
    current_handler(code, text);
    return true;
}

}
