#pragma once
// [mem.res.syn]
#include <gatun/base>
namespace std {
namespace pmr {
class memory_resource;
template <class T> class polymorphic_allocator;
}
}
