#pragma once
// [future.syn]
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
namespace std {
enum class future_errc {
    future_already_retrieved = 1,
    promise_already_satisfied = 2,
    no_state = 3,
    broken_promise = 4
};
enum class launch { async = 1, deferred = 2 };
enum class future_status { ready, timeout, deferred };
class future_error;
template <class R> class promise;
template <class R> class future;
template <class R> class shared_future;
template <class Signature> class packaged_task;
}
