#pragma once
// [thread.syn]
#include <chrono>
#include <compare>
#include <gatun/iterator>
#include <iosfwd>
#include <memory>
namespace std {
class thread {
public:
    class id {
    public:
        id() noexcept;
    };
    thread() noexcept;
    template <class F, class... Args> explicit thread(F &&f, Args &&...args);
    ~thread();
    thread(const thread &) = delete;
    thread(thread &&) noexcept;
    thread &operator=(const thread &) = delete;
    thread &operator=(thread &&) noexcept;
    void swap(thread &) noexcept;
    bool joinable() const noexcept;
    void join();
    void detach();
    id get_id() const noexcept;
    static unsigned int hardware_concurrency() noexcept;
};
namespace this_thread {
thread::id get_id() noexcept;
void yield() noexcept;
template <class Rep, class Period> void sleep_for(const chrono::duration<Rep, Period> &rel_time);
}
#if __cplusplus > 201703L
class jthread;
class stop_token;
#endif
}
