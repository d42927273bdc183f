/* Functions of Java that C++ calls. */
#include <cstdint>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace {
namespace gatun {

/* A function of Java, until the last copy of this is gone. */
class java_function {
    struct share {
        std::int64_t number;

        explicit share(std::int64_t it) noexcept : number(it) {}
        share(const share &) = delete;
        share &operator=(const share &) = delete;
        ~share() { java.release(number); }
    };
    std::shared_ptr<const share> share_;

public:
    explicit java_function(std::int64_t number) : share_(std::make_shared<const share>(number)) {}

    std::int64_t gatun_number() const noexcept { return share_->number; }
};

/* Pointers to functions carry nothing along: each function of Java has a function of C++ of its own, for ever. */
template <class Pointer, class Slots, std::size_t... Indices>
Pointer pointer_to(std::int64_t number, std::int64_t *numbers, std::index_sequence<Indices...>) {
    static std::mutex mutex;
    static constexpr Pointer pointers[] = {&Slots::template gatun_call<Indices>...};
    std::lock_guard<std::mutex> lock(mutex);
    for (std::size_t i = 0; i < sizeof...(Indices); i++) {
        if (numbers[i] == 0 || numbers[i] == number) {
            numbers[i] = number;
            return pointers[i];
        }
    }
    throw std::length_error("C++ has as many pointers to functions of Java of this type as it can");
}

[[maybe_unused]] constexpr std::size_t pointer_count = 64;

} // namespace gatun
} // namespace
