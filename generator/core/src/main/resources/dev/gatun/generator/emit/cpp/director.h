/* Classes of C++ that are extended in Java: their objects have a part in each language. */
#include <cstdint>
#include <exception>
#include <mutex>
#include <new>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
/* Of overloads, only those that Java can override are declared. */
#pragma GCC diagnostic ignored "-Woverloaded-virtual"

namespace {
namespace gatun {

/* What Java keeps for an object to refer to, up to the end of its destructor. A base class ahead of the one that is extended. */
class java_needs {
public:
    java_needs() noexcept = default;
    java_needs(const java_needs &) = delete;
    java_needs &operator=(const java_needs &) = delete;

protected:
    ~java_needs() {
        if (gatun_needed != 0) {
            java.release(gatun_needed);
        }
    }

private:
    friend class java_part;
    std::int64_t gatun_needed = 0;
};

/* The part of Java. A member of the class that derives: Java may be called when the base has been constructed, and is told of the end before
   the base is destroyed. */
class java_part {
public:
    typedef void (*upcall)();

    /* overriding: by virtual function the upcall where the class of Java overrides it, else null */
    java_part(std::int64_t number, const void *overriding, java_needs &needs) noexcept
        : number_(number), overriding_(static_cast<const upcall *>(overriding)), needs_(needs) {}
    java_part(const java_part &) = delete;
    java_part &operator=(const java_part &) = delete;
    ~java_part() { needs_.gatun_needed = java.release(number_); }

    std::int64_t gatun_number() const noexcept { return number_; }

    template <class Function> Function *overriding(int function) const noexcept {
        return reinterpret_cast<Function *>(overriding_[function]);
    }

private:
    std::int64_t number_;
    const upcall *overriding_;
    java_needs &needs_;
};

/* What a result of Java refers to, until there is another one: equal ones stay where they are. */
template <class T> class kept {
    std::mutex mutex_;
    std::optional<T> value_;

    template <class U> static auto equal(const U &a, const U &b, int) -> decltype(static_cast<bool>(a == b)) {
        return a == b;
    }
    template <class U> static bool equal(const U &, const U &, long) { return false; }

public:
    T &keep(T &&value) {
        std::lock_guard<std::mutex> lock(mutex_);
        return value_ && equal(*value_, value, 0) ? *value_ : value_.emplace(std::move(value));
    }
};

/* An object that Java has given away. */
template <class T> T taken(void *object) {
    std::unique_ptr<T> owned(static_cast<T *>(object));
    return T(std::move(*owned));
}

/* An object that Java keeps. */
template <class T> T copied(void *object) {
    if constexpr (std::is_copy_constructible<T>::value) {
        return T(*static_cast<const T *>(object));
    } else {
        return T(std::move(*static_cast<T *>(object)));
    }
}

/* For a function that must not throw. */
template <class T> T none() noexcept {
    if constexpr (std::is_default_constructible<T>::value) {
        return T();
    } else {
        std::terminate();
    }
}

template <class T> T &referred_none() noexcept {
    if constexpr (std::is_default_constructible<T>::value) {
        static T value{};
        return value;
    } else {
        std::terminate();
    }
}

} // namespace gatun
} // namespace
