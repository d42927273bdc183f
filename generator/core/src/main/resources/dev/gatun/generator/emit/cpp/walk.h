/* A walk through what begin() and end() give. */
#include <iterator>
#include <utility>

namespace {
namespace gatun {

template <class Range> class walk {
    decltype(std::begin(std::declval<Range &>())) at_;
    decltype(std::end(std::declval<Range &>())) end_;

public:
    explicit walk(Range &range) : at_(std::begin(range)), end_(std::end(range)) {}

    bool has_next() const { return at_ != end_; }

    /* The iterator at the next element, which has to live as long as the element is used. */
    auto next() {
        auto here = at_;
        ++at_;
        return here;
    }
};

} // namespace gatun
} // namespace
