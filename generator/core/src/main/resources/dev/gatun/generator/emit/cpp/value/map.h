/* std::map as a value. */
#include <map>

namespace {
namespace gatun {

template <class Key, class T, class Compare, class Allocator>
struct codec<std::map<Key, T, Compare, Allocator>> : map_codec<std::map<Key, T, Compare, Allocator>> {};
template <class Key, class T, class Compare, class Allocator>
struct codec<std::multimap<Key, T, Compare, Allocator>> : map_codec<std::multimap<Key, T, Compare, Allocator>> {};

} // namespace gatun
} // namespace
