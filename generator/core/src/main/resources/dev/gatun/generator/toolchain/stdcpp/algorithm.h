#pragma once
// [algorithm.syn]
#include <gatun/iterator>
#include <initializer_list>
namespace std {
template <class T> constexpr const T &min(const T &a, const T &b);
template <class T> constexpr const T &max(const T &a, const T &b);
template <class T> constexpr const T &clamp(const T &v, const T &lo, const T &hi);
template <class RandomAccessIterator> void sort(RandomAccessIterator first, RandomAccessIterator last);
template <class RandomAccessIterator, class Compare>
void sort(RandomAccessIterator first, RandomAccessIterator last, Compare comp);
template <class InputIterator, class T> InputIterator find(InputIterator first, InputIterator last, const T &value);
template <class InputIterator, class OutputIterator>
OutputIterator copy(InputIterator first, InputIterator last, OutputIterator result);
template <class ForwardIterator, class T> void fill(ForwardIterator first, ForwardIterator last, const T &value);
}
