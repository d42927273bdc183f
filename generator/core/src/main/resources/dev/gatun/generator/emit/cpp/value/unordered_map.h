/* std::unordered_map as a value. */
#include <unordered_map>

namespace {
namespace gatun {

template <class Key, class T, class Hash, class Equal, class Allocator>
struct codec<std::unordered_map<Key, T, Hash, Equal, Allocator>> : map_codec<std::unordered_map<Key, T, Hash, Equal, Allocator>> {};
template <class Key, class T, class Hash, class Equal, class Allocator>
struct codec<std::unordered_multimap<Key, T, Hash, Equal, Allocator>> : map_codec<std::unordered_multimap<Key, T, Hash, Equal, Allocator>> {};

} // namespace gatun
} // namespace
