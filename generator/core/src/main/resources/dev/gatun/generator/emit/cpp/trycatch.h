/* Exceptions of C++ for Java, and Java's through C++. */
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <typeinfo>
#include <utility>
#include <variant>
#if defined(__has_include)
#if __has_include(<cxxabi.h>)
#include <cxxabi.h>
#define GATUN_CXXABI 1
#endif
#endif

extern "C" {
/* An exception of C++. Good for the time of the call that tells Java of it, save for its keeper. */
typedef struct gatun_thrown {
    std::int32_t kind;       /* see gatun::kind_of */
    std::int32_t user_class; /* number of the class of the header that it is; -1 for none */
    std::int32_t code;       /* of a std::system_error */
    std::int32_t reserved;
    std::int64_t exception;  /* number of the exception of Java that it is; 0 for none */
    const char *type;        /* its class, as in C++ */
    const char *what;        /* null for none */
    void *object;            /* as user_class; null for none */
    void *keeper;            /* keeps the object until gatun_drop; null for none */
    const struct gatun_thrown *outer; /* what it is the cause of; null for nothing */
} gatun_thrown;

/* Functions of Java. */
typedef struct gatun_java {
    std::int64_t shim; /* what Java knows this library by */
    void (*raise)(std::int64_t shim, const gatun_thrown *thrown);
    /* Java exceptions that cross C++ are numbers there. */
    void (*raise_java)(std::int64_t exception);
    void (*release_java)(std::int64_t exception);
    std::int32_t (*describe_java)(std::int64_t exception, char *text, std::int32_t size);
    /* the object or function of Java that the number stands for is needed no more; gives what to release after the object, or 0 */
    std::int64_t (*release)(std::int64_t id);
} gatun_java;
}

namespace {
namespace gatun {

gatun_java java;

/* What the compiler couldn't check, and is not as the Java sources take it to be; null for nothing. */
const char *wrong = nullptr;

/* The Java exception that the call of Java which has just returned left; 0 for none. */
thread_local std::int64_t threw = 0;

/* A Java exception on its way through C++. Whoever catches it has handled it. */
class java_exception final : public std::exception {
    struct state {
        std::int64_t exception;
        std::atomic<bool> described{false};
        char text[256];

        explicit state(std::int64_t number) noexcept : exception(number), text() {}
        state(const state &) = delete;
        state &operator=(const state &) = delete;
        ~state() { java.release_java(exception); }
    };
    std::shared_ptr<state> state_;

public:
    explicit java_exception(std::int64_t exception) : state_(std::make_shared<state>(exception)) {}

    std::int64_t exception() const noexcept { return state_->exception; }

    const char *what() const noexcept override {
        if (!state_->described.exchange(true)) {
            java.describe_java(state_->exception, state_->text, static_cast<std::int32_t>(sizeof state_->text));
        }
        return state_->text;
    }
};

/* To be called when Java comes back: throws what it threw. */
inline void check_java() {
    if (threw != 0) {
        std::int64_t exception = threw;
        threw = 0;
        throw java_exception(exception);
    }
}

/* The same where nothing may be thrown: Java throws it when C++ comes back. Tells whether there was anything. */
inline bool checked_java() noexcept {
    if (threw == 0) {
        return false;
    }
    std::int64_t exception = threw;
    threw = 0;
    java.raise_java(exception);
    java.release_java(exception);
    return true;
}

/* Number of the class of the header that an exception is, with the object as such; -1 for none. */
std::int32_t user_class(const std::exception &thrown, const void **object) noexcept;

template <class... Classes> inline bool is_any(const std::exception &thrown) noexcept {
    return ((dynamic_cast<const Classes *>(&thrown) != nullptr) || ...);
}

/* In the order of the runtime's ExceptionKind. */
inline std::int32_t kind_of(const std::exception &thrown) noexcept {
    if (is_any<std::logic_error>(thrown)) {
        return is_any<std::out_of_range>(thrown)                                              ? 4
            : is_any<std::invalid_argument, std::domain_error, std::length_error>(thrown) ? 3
                                                                                          : 2;
    }
    if (is_any<std::runtime_error>(thrown)) {
        return is_any<std::system_error>(thrown)                                        ? 11
            : is_any<std::range_error, std::overflow_error, std::underflow_error>(thrown) ? 6
                                                                                          : 5;
    }
    return is_any<std::bad_alloc>(thrown)                                       ? 7
        : is_any<std::bad_cast, std::bad_typeid>(thrown)                        ? 8
        : is_any<std::bad_optional_access, std::bad_variant_access>(thrown)     ? 9
        : is_any<std::bad_function_call, std::bad_weak_ptr>(thrown)             ? 10
                                                                                : 1;
}

inline std::int32_t code_of(const std::exception &thrown) noexcept {
    auto *error = dynamic_cast<const std::system_error *>(&thrown);
    return error == nullptr ? 0 : error->code().value();
}

/* A type's name as in C++. */
class readable {
    char *made_ = nullptr;
    const char *text_;

public:
    explicit readable(const std::type_info *type) noexcept : text_(type == nullptr ? "unknown" : type->name()) {
#if defined(GATUN_CXXABI)
        int status = 0;
        made_ = type == nullptr ? nullptr : abi::__cxa_demangle(text_, nullptr, nullptr, &status);
        if (made_ != nullptr) {
            text_ = made_;
        }
#endif
    }
    readable(const readable &) = delete;
    readable &operator=(const readable &) = delete;
    ~readable() { std::free(made_); }

    const char *text() const noexcept { return text_; }
};

inline const std::type_info *current_type() noexcept {
#if defined(GATUN_CXXABI)
    return abi::__cxa_current_exception_type();
#else
    return nullptr;
#endif
}

inline void tell(const std::exception &thrown, const gatun_thrown *outer) noexcept;
inline void tell(const std::type_info *type, const char *what, const gatun_thrown *outer) noexcept;

/* Tells Java of the exception that is being handled; Java throws it when the shim's function has returned. */
inline void caught(const gatun_thrown *outer = nullptr) noexcept {
    try {
        throw;
    } catch (const java_exception &thrown) {
        if (outer == nullptr) {
            java.raise_java(thrown.exception());
        } else {
            gatun_thrown told{0, -1, 0, 0, thrown.exception(), "", nullptr, nullptr, nullptr, outer};
            java.raise(java.shim, &told);
        }
    } catch (const std::exception &thrown) {
        tell(thrown, outer);
    } catch (const std::string &thrown) {
        tell(&typeid(thrown), thrown.c_str(), outer);
    } catch (const char *thrown) {
        tell(&typeid(thrown), thrown, outer);
    } catch (int thrown) {
        tell(&typeid(thrown), std::to_string(thrown).c_str(), outer);
    } catch (...) {
        tell(current_type(), nullptr, outer);
    }
}

inline void tell(const std::type_info *type, const char *what, const gatun_thrown *outer) noexcept {
    readable name(type);
    gatun_thrown told{0, -1, 0, 0, 0, name.text(), what, nullptr, nullptr, outer};
    java.raise(java.shim, &told);
}

/* How many exceptions in a row are told to be each the cause of the one before it. */
inline bool is_deep(const gatun_thrown *outer) noexcept {
    int depth = 0;
    for (const gatun_thrown *at = outer; at != nullptr; at = at->outer) {
        depth++;
    }
    return depth >= 32;
}

/* What is nested in an exception is its cause in Java, which is told of all of them at once, innermost first. */
inline void tell(const std::exception &thrown, const gatun_thrown *outer) noexcept {
    readable name(&typeid(thrown));
    gatun_thrown told{kind_of(thrown), -1, code_of(thrown), 0, 0, name.text(), thrown.what(), nullptr, nullptr, outer};
    const void *object = nullptr;
    told.user_class = user_class(thrown, &object);
    if (told.user_class >= 0) {
        told.keeper = new (std::nothrow) std::exception_ptr(std::current_exception());
        told.object = told.keeper == nullptr ? nullptr : const_cast<void *>(object);
    }
    auto *nesting = dynamic_cast<const std::nested_exception *>(&thrown);
    std::exception_ptr nested = nesting == nullptr ? nullptr : nesting->nested_ptr();
    if (nested == nullptr || is_deep(outer)) {
        java.raise(java.shim, &told);
        return;
    }
    try {
        std::rethrow_exception(nested);
    } catch (...) {
        caught(&told);
    }
}

} // namespace gatun
} // namespace

/* Java needs an exception's object no more. */
GATUN_EXPORT void gatun_drop(void *keeper) noexcept {
    delete static_cast<std::exception_ptr *>(keeper);
}

GATUN_EXPORT void gatun_start(const gatun_java *functions) noexcept {
    gatun::java = *functions;
    if (gatun::wrong != nullptr) {
        gatun::tell(nullptr, gatun::wrong, nullptr);
    }
}

/* Java threw in the call of it that is about to return. */
GATUN_EXPORT void gatun_threw(std::int64_t exception) noexcept {
    gatun::threw = exception;
}
