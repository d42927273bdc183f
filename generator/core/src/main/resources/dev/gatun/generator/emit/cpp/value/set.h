/* std::set as a value. */
#include <set>

namespace {
namespace gatun {

template <class Key, class Compare, class Allocator>
struct codec<std::set<Key, Compare, Allocator>> : sequence_codec<std::set<Key, Compare, Allocator>> {};
template <class Key, class Compare, class Allocator>
struct codec<std::multiset<Key, Compare, Allocator>> : sequence_codec<std::multiset<Key, Compare, Allocator>> {};

} // namespace gatun
} // namespace
