#pragma once
// [iterator.synopsis]
#include <iosfwd>
#include <gatun/iterator>
#include <initializer_list>
#include <iosfwd>
#include <stdexcept>
#include <system_error>
namespace std {
template <class Category, class T, class Distance = ptrdiff_t, class Pointer = T *, class Reference = T &> struct iterator {
    typedef Category iterator_category;
    typedef T value_type;
    typedef Distance difference_type;
    typedef Pointer pointer;
    typedef Reference reference;
};
template <class Iterator> struct iterator_traits {
    typedef typename Iterator::difference_type difference_type;
    typedef typename Iterator::value_type value_type;
    typedef typename Iterator::pointer pointer;
    typedef typename Iterator::reference reference;
    typedef typename Iterator::iterator_category iterator_category;
};
template <class T> struct iterator_traits<T *> {
    typedef ptrdiff_t difference_type;
    typedef T value_type;
    typedef T *pointer;
    typedef T &reference;
    typedef random_access_iterator_tag iterator_category;
};
template <class T> struct iterator_traits<const T *> {
    typedef ptrdiff_t difference_type;
    typedef T value_type;
    typedef const T *pointer;
    typedef const T &reference;
    typedef random_access_iterator_tag iterator_category;
};
template <class Iterator> class reverse_iterator {
public:
    using iterator_type = Iterator;
    constexpr reverse_iterator();
    constexpr explicit reverse_iterator(Iterator x);
    constexpr Iterator base() const;

protected:
    Iterator current;
};
template <class Iterator> class move_iterator {
public:
    using iterator_type = Iterator;
    constexpr move_iterator();
    constexpr explicit move_iterator(Iterator i);
};
template <class Container> class back_insert_iterator;
template <class Container> class front_insert_iterator;
template <class Container> class insert_iterator;
template <class T, class charT = char, class traits = char_traits<charT>, class Distance = ptrdiff_t> class istream_iterator;
template <class T, class charT = char, class traits = char_traits<charT>> class ostream_iterator;
template <class Container> back_insert_iterator<Container> back_inserter(Container &x);
template <class InputIterator, class Distance> void advance(InputIterator &i, Distance n);
template <class InputIterator>
typename iterator_traits<InputIterator>::difference_type distance(InputIterator first, InputIterator last);
template <class InputIterator>
InputIterator next(InputIterator x, typename iterator_traits<InputIterator>::difference_type n = 1);
template <class InputIterator>
InputIterator prev(InputIterator x, typename iterator_traits<InputIterator>::difference_type n = 1);
template <class C> auto begin(C &c) -> decltype(c.begin());
template <class C> auto begin(const C &c) -> decltype(c.begin());
template <class C> auto end(C &c) -> decltype(c.end());
template <class C> auto end(const C &c) -> decltype(c.end());
template <class C> auto size(const C &c) -> decltype(c.size());
template <class C> auto data(C &c) -> decltype(c.data());
template <class C> auto data(const C &c) -> decltype(c.data());
template <class C> auto empty(const C &c) -> decltype(c.empty());
}
