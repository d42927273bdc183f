/* What is assumed of classes. */
#include <type_traits>

namespace {
namespace gatun {

/* Whether an object begins with its base, so that Java has one address for both. Checked when the library is loaded. */
template <class Base, class Derived> inline bool is_first_base() noexcept {
    alignas(Derived) static char place[1] = {};
    auto *derived = reinterpret_cast<Derived *>(place);
    if (static_cast<void *>(static_cast<Base *>(derived)) != static_cast<void *>(derived)) {
        wrong = "a base class is not where the Java sources take it to be: generate them anew";
    }
    return true;
}

} // namespace gatun
} // namespace
