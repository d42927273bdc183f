// [sequence.reqmts]: elements by their place.
    reference operator[](size_type n);
    const_reference operator[](size_type n) const;
    reference at(size_type n);
    const_reference at(size_type n) const;
#include <gatun/members/ends>
