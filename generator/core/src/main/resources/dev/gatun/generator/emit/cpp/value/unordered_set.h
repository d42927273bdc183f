/* std::unordered_set as a value. */
#include <unordered_set>

namespace {
namespace gatun {

template <class Key, class Hash, class Equal, class Allocator>
struct codec<std::unordered_set<Key, Hash, Equal, Allocator>> : sequence_codec<std::unordered_set<Key, Hash, Equal, Allocator>> {};
template <class Key, class Hash, class Equal, class Allocator>
struct codec<std::unordered_multiset<Key, Hash, Equal, Allocator>> : sequence_codec<std::unordered_multiset<Key, Hash, Equal, Allocator>> {};

} // namespace gatun
} // namespace
