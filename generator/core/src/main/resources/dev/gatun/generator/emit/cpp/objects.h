/* Addresses of objects, whatever their classes make of operators. */
#include <memory>
#include <new>
#include <utility>

namespace {
namespace gatun {

template <class T> inline void *address(T *object) noexcept {
    return const_cast<void *>(static_cast<const volatile void *>(object));
}

template <class T> inline void *address_of(T &object) noexcept {
    return address(std::addressof(object));
}

/* The share that Java holds; none for null. */
template <class Shared> inline Shared shared(const void *share) noexcept {
    return share == nullptr ? Shared() : *static_cast<const Shared *>(share);
}

/* A share for Java to hold; null for none. */
template <class T> inline void *share(std::shared_ptr<T> shared) {
    return shared == nullptr ? nullptr : new std::shared_ptr<T>(std::move(shared));
}

} // namespace gatun
} // namespace
