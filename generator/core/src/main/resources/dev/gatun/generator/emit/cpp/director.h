/* Classes of C++ that are extended in Java: objects have a part in each language. */

namespace {
namespace gatun {

/* The part of Java. A member of the class that derives: Java may be called when the base has been constructed, and is told before the base is destroyed. */
class java_part {
public:
    typedef void (*upcall)();

    /* @param overriding by virtual function: the upcall where the class of Java overrides it, else null */
    java_part(int64_t id, const upcall *overriding) noexcept : id_(id), overriding_(overriding) {}

    java_part(const java_part &) = delete;
    java_part &operator=(const java_part &) = delete;

    ~java_part() {
        java.release(id_);
    }

    int64_t id() const noexcept {
        return id_;
    }

    template <class Function>
    Function *overriding(int function) const noexcept {
        return reinterpret_cast<Function *>(overriding_[function]);
    }

private:
    int64_t id_;
    const upcall *overriding_;
};

}
}
