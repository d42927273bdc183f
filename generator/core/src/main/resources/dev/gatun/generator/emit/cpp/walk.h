/* A walk through what begin() and end() give. */
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <type_traits>
#include <utility>

namespace {
namespace gatun {

template <class Range> auto size_of(Range &range, int) -> decltype(static_cast<std::size_t>(range.size())) {
    return static_cast<std::size_t>(range.size());
}
template <class Range> std::size_t size_of(Range &, long) { return 0; }

template <class End> auto is_same_end(const End &one, const End &other, int) -> decltype(static_cast<bool>(one == other)) {
    return one == other;
}
template <class End> bool is_same_end(const End &, const End &, long) { return true; }

template <class Range> class walk {
    Range &range_;
    decltype(std::begin(std::declval<Range &>())) at_;
    decltype(std::end(std::declval<Range &>())) end_;
    std::size_t size_;

public:
    explicit walk(Range &range) : range_(range), at_(std::begin(range)), end_(std::end(range)), size_(size_of(range, 0)) {}

    /* 1 if there is an element, 0 if there is none, -1 if the range has changed, so that the iterators may lead nowhere. */
    std::int32_t has_next() const {
        if (size_of(range_, 0) != size_ || !is_same_end(std::end(range_), end_, 0)) {
            return -1;
        }
        return at_ != end_ ? 1 : 0;
    }

    /* The iterator at the next element, which has to live as long as the element is used. */
    auto next() {
        auto here = at_;
        ++at_;
        return here;
    }
};

} // namespace gatun
} // namespace
