/* Classes of C++ that are extended in Java: their objects have a part in each language. */
#include <cstdint>

namespace {
namespace gatun {

/* The part of Java. A member of the class that derives: Java may be called when the base has been constructed, and is told of the end before
   the base is destroyed. */
class java_part {
public:
    typedef void (*upcall)();

    /* overriding: by virtual function the upcall where the class of Java overrides it, else null */
    java_part(std::int64_t id, const void *overriding) noexcept
        : id_(id), overriding_(static_cast<const upcall *>(overriding)) {}
    java_part(const java_part &) = delete;
    java_part &operator=(const java_part &) = delete;
    ~java_part() { java.release(id_); }

    std::int64_t id() const noexcept { return id_; }

    template <class Function> Function *overriding(int function) const noexcept {
        return reinterpret_cast<Function *>(overriding_[function]);
    }

private:
    std::int64_t id_;
    const upcall *overriding_;
};

} // namespace gatun
} // namespace
