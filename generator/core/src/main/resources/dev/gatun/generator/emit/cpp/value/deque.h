/* std::deque as a value. */
#include <deque>

namespace {
namespace gatun {

template <class T, class Allocator> struct codec<std::deque<T, Allocator>> : sequence_codec<std::deque<T, Allocator>> {};

} // namespace gatun
} // namespace
