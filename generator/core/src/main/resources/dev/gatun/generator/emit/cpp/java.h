/* What C++ asks of Java. Java says where its functions are when the library is loaded. */

#include <cstdint>
#include <exception>
#include <memory>
#include <utility>

extern "C" {
/* An exception of C++. Good for the time of the call that tells Java of it, save for its keeper. */
typedef struct gatun_thrown {
    int32_t kind;       /* see gatun::kind_of */
    int32_t user_class; /* number of the class of the header that it is; -1 for none */
    int32_t code;       /* of a std::system_error */
    int32_t reserved;
    int64_t exception;  /* number of the exception of Java that it is; 0 for none */
    const char *type;   /* its class, as in C++ */
    const char *what;   /* null for none */
    void *object;       /* as user_class; null for none */
    void *keeper;       /* keeps the object until gatun_drop; null for none */
    const struct gatun_thrown *outer; /* what it is the cause of; null for nothing */
} gatun_thrown;

typedef struct gatun_java {
    /* the object or function of Java that the number stands for is needed no more */
    void (*release)(int64_t id);
    /* the thread's downcall is to throw this exception as soon as it returns; frees its number */
    void (*rethrow)(int64_t exception);
    /* the same for an exception of C++ */
    void (*raise)(int64_t shim, const gatun_thrown *thrown);
    /* the number that Java knows this library by */
    int64_t shim;
} gatun_java;
}

namespace {
namespace gatun {

gatun_java java;

/* The exception that the last upcall of this thread has ended with; 0 for none. */
thread_local int64_t thrown;

/* A number that stands for something of Java, until the last copy of this is gone. */
class java_share {
public:
    explicit java_share(int64_t id) : id_(new int64_t(id), [](int64_t *it) {
        if (*it != 0) {
            java.release(*it);
        }
        delete it;
    }) {}

    int64_t id() const noexcept {
        return *id_;
    }

    /* The number, which this doesn't free from now on; 0 if it was taken before. */
    int64_t take() const noexcept {
        return std::exchange(*id_, 0);
    }

private:
    std::shared_ptr<int64_t> id_;
};

/* What Java threw, on its way through C++. If C++ keeps it to itself, Java never hears of it. */
class java_exception : public std::exception {
public:
    explicit java_exception(int64_t id) : share_(id) {}

    const char *what() const noexcept override {
        return "an exception of Java";
    }

    /* For the function that Java has called: there C++'s part ends. */
    void rethrow() const noexcept {
        int64_t id = share_.take();
        if (id != 0) {
            java.rethrow(id);
        }
    }

    /* The number, which this doesn't free from now on; 0 if it was taken before. */
    int64_t take() const noexcept {
        return share_.take();
    }

private:
    java_share share_;
};

/* Behind an upcall: throws what Java threw. */
inline void check() {
    if (__builtin_expect(thrown != 0, 0)) {
        throw java_exception(std::exchange(thrown, 0));
    }
}

/* Behind an upcall from a function that must not throw: Java throws as soon as C++ has returned. */
inline void keep() noexcept {
    if (__builtin_expect(thrown != 0, 0)) {
        java.rethrow(std::exchange(thrown, 0));
    }
}

}
}

extern "C" {
GATUN_EXPORT void gatun_start(const gatun_java *functions) {
    gatun::java = *functions;
}

/* An upcall is about to end with an exception. */
GATUN_EXPORT void gatun_throw(int64_t exception) {
    gatun::thrown = exception;
}
}
