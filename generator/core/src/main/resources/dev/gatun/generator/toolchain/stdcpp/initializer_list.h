#pragma once
// [initializer.list.syn]
#include <gatun/base>
namespace std {
template <class E> class initializer_list {
public:
    using value_type = E;
    using reference = const E &;
    using const_reference = const E &;
    using size_type = size_t;
    using iterator = const E *;
    using const_iterator = const E *;
    constexpr initializer_list() noexcept;
    constexpr size_t size() const noexcept;
    constexpr const E *begin() const noexcept;
    constexpr const E *end() const noexcept;
};
}
