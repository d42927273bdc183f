#pragma once
// The part of [iterator.synopsis] that containers need. Their iterators are of unspecified types: pointers and these stand for them.
#include <gatun/base>
namespace std {
struct input_iterator_tag {};
struct output_iterator_tag {};
struct forward_iterator_tag : public input_iterator_tag {};
struct bidirectional_iterator_tag : public forward_iterator_tag {};
struct random_access_iterator_tag : public bidirectional_iterator_tag {};
#if __cplusplus > 201703L
struct contiguous_iterator_tag : public random_access_iterator_tag {};
#endif
template <class Iterator> struct iterator_traits;
template <class Iterator> class reverse_iterator;
template <class Iterator> class move_iterator;
}
