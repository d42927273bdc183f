#pragma once
// [atomics.syn]
#include <cstdint>
#include <gatun/base>
namespace std {
#if __cplusplus > 201703L
enum class memory_order { relaxed, consume, acquire, release, acq_rel, seq_cst };
inline constexpr memory_order memory_order_relaxed = memory_order::relaxed;
inline constexpr memory_order memory_order_consume = memory_order::consume;
inline constexpr memory_order memory_order_acquire = memory_order::acquire;
inline constexpr memory_order memory_order_release = memory_order::release;
inline constexpr memory_order memory_order_acq_rel = memory_order::acq_rel;
inline constexpr memory_order memory_order_seq_cst = memory_order::seq_cst;
#else
enum memory_order {
    memory_order_relaxed,
    memory_order_consume,
    memory_order_acquire,
    memory_order_release,
    memory_order_acq_rel,
    memory_order_seq_cst
};
#endif
template <class T> struct atomic {
    using value_type = T;
    atomic() noexcept;
    atomic(T desired) noexcept;
    atomic(const atomic &) = delete;
    atomic &operator=(const atomic &) = delete;
    bool is_lock_free() const noexcept;
    void store(T desired, memory_order order = memory_order_seq_cst) noexcept;
    T load(memory_order order = memory_order_seq_cst) const noexcept;
    operator T() const noexcept;
    T operator=(T desired) noexcept;
    T exchange(T desired, memory_order order = memory_order_seq_cst) noexcept;

private:
    T value_;
};
using atomic_bool = atomic<bool>;
using atomic_char = atomic<char>;
using atomic_schar = atomic<signed char>;
using atomic_uchar = atomic<unsigned char>;
using atomic_short = atomic<short>;
using atomic_ushort = atomic<unsigned short>;
using atomic_int = atomic<int>;
using atomic_uint = atomic<unsigned int>;
using atomic_long = atomic<long>;
using atomic_ulong = atomic<unsigned long>;
using atomic_llong = atomic<long long>;
using atomic_ullong = atomic<unsigned long long>;
using atomic_int32_t = atomic<int32_t>;
using atomic_uint32_t = atomic<uint32_t>;
using atomic_int64_t = atomic<int64_t>;
using atomic_uint64_t = atomic<uint64_t>;
using atomic_size_t = atomic<size_t>;
using atomic_ptrdiff_t = atomic<ptrdiff_t>;
struct atomic_flag {
    atomic_flag() noexcept;
    bool test_and_set(memory_order order = memory_order_seq_cst) noexcept;
    void clear(memory_order order = memory_order_seq_cst) noexcept;
    atomic_flag(const atomic_flag &) = delete;
    atomic_flag &operator=(const atomic_flag &) = delete;
};
void atomic_thread_fence(memory_order order) noexcept;
}
