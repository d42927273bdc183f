/* std::list as a value. */
#include <list>

namespace {
namespace gatun {

template <class T, class Allocator> struct codec<std::list<T, Allocator>> : sequence_codec<std::list<T, Allocator>> {};

} // namespace gatun
} // namespace
