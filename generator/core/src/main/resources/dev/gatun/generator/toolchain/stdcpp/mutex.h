#pragma once
// [mutex.syn]: opaque for bindings, but members of classes have these types
#include <chrono>
#include <memory>
#include <system_error>
namespace std {
class mutex {
public:
    mutex();
    ~mutex();
    mutex(const mutex &) = delete;
    mutex &operator=(const mutex &) = delete;
    void lock();
    bool try_lock();
    void unlock();
};
class recursive_mutex {
public:
    recursive_mutex();
    ~recursive_mutex();
    recursive_mutex(const recursive_mutex &) = delete;
    recursive_mutex &operator=(const recursive_mutex &) = delete;
    void lock();
    bool try_lock();
    void unlock();
};
class timed_mutex {
public:
    timed_mutex();
    ~timed_mutex();
    timed_mutex(const timed_mutex &) = delete;
    timed_mutex &operator=(const timed_mutex &) = delete;
    void lock();
    bool try_lock();
    void unlock();
};
class recursive_timed_mutex {
public:
    recursive_timed_mutex();
    ~recursive_timed_mutex();
    recursive_timed_mutex(const recursive_timed_mutex &) = delete;
    recursive_timed_mutex &operator=(const recursive_timed_mutex &) = delete;
    void lock();
    bool try_lock();
    void unlock();
};
struct defer_lock_t {
    explicit defer_lock_t() = default;
};
struct try_to_lock_t {
    explicit try_to_lock_t() = default;
};
struct adopt_lock_t {
    explicit adopt_lock_t() = default;
};
inline constexpr defer_lock_t defer_lock{};
inline constexpr try_to_lock_t try_to_lock{};
inline constexpr adopt_lock_t adopt_lock{};
template <class Mutex> class lock_guard {
public:
    using mutex_type = Mutex;
    explicit lock_guard(mutex_type &m);
    ~lock_guard();
    lock_guard(const lock_guard &) = delete;
    lock_guard &operator=(const lock_guard &) = delete;
};
template <class... MutexTypes> class scoped_lock;
template <class Mutex> class unique_lock {
public:
    using mutex_type = Mutex;
    unique_lock() noexcept;
    explicit unique_lock(mutex_type &m);
    ~unique_lock();
    unique_lock(const unique_lock &) = delete;
    unique_lock &operator=(const unique_lock &) = delete;
    void lock();
    bool try_lock();
    void unlock();
    bool owns_lock() const noexcept;
};
struct once_flag {
    once_flag() noexcept;
    once_flag(const once_flag &) = delete;
    once_flag &operator=(const once_flag &) = delete;
};
template <class Callable, class... Args> void call_once(once_flag &flag, Callable &&func, Args &&...args);
}
