#pragma once
// [valarray.syn]: opaque
#include <initializer_list>
namespace std {
template <class T> class valarray;
class slice;
class gslice;
}
