#pragma once
// [allocator.adaptor.syn]
#include <gatun/base>
namespace std {
template <class OuterAlloc, class... InnerAlloc> class scoped_allocator_adaptor;
}
