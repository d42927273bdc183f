#pragma once
// [valarray.syn]: opaque
#include <gatun/iterator>
#include <initializer_list>
#include <limits>
namespace std {
template <class T> class valarray;
class slice;
class gslice;
}
