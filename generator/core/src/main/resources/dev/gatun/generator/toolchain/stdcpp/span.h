#pragma once
// [span.syn]
#if __cplusplus > 201703L
#include <array>
#include <gatun/iterator>
namespace std {
inline constexpr size_t dynamic_extent = static_cast<size_t>(-1);
template <class ElementType, size_t Extent = dynamic_extent> class span {
public:
    using element_type = ElementType;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    using pointer = ElementType *;
    using reference = ElementType &;
    class iterator {
    public:
        using difference_type = ptrdiff_t;
        using iterator_category = random_access_iterator_tag;
        iterator();
        ElementType &operator*() const;
        iterator &operator++();
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
    static constexpr size_type extent = Extent;
    constexpr span() noexcept;
    template <class It> constexpr span(It first, size_type count);
    template <class R> constexpr span(R &&r);
    constexpr span(const span &other) noexcept = default;
    constexpr span &operator=(const span &other) noexcept = default;
    constexpr span<ElementType, dynamic_extent> first(size_type count) const;
    constexpr span<ElementType, dynamic_extent> last(size_type count) const;
    constexpr span<ElementType, dynamic_extent> subspan(size_type offset, size_type count = dynamic_extent) const;
    constexpr size_type size() const noexcept;
    constexpr size_type size_bytes() const noexcept;
    constexpr bool empty() const noexcept;
    constexpr reference operator[](size_type idx) const;
    constexpr reference front() const;
    constexpr reference back() const;
    constexpr pointer data() const noexcept;
    constexpr iterator begin() const noexcept;
    constexpr iterator end() const noexcept;
};
}
#endif
