#pragma once
// [condition.variable.syn]
#include <mutex>
namespace std {
enum class cv_status { no_timeout, timeout };
class condition_variable {
public:
    condition_variable();
    ~condition_variable();
    condition_variable(const condition_variable &) = delete;
    condition_variable &operator=(const condition_variable &) = delete;
    void notify_one() noexcept;
    void notify_all() noexcept;
    void wait(unique_lock<mutex> &lock);
};
class condition_variable_any {
public:
    condition_variable_any();
    ~condition_variable_any();
    condition_variable_any(const condition_variable_any &) = delete;
    condition_variable_any &operator=(const condition_variable_any &) = delete;
    void notify_one() noexcept;
    void notify_all() noexcept;
};
}
