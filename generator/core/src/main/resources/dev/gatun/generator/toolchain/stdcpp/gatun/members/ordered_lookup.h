// [associative.reqmts]: elements by key, and those beside it.
#include <gatun/members/lookup>
    iterator lower_bound(const Key &x);
    const_iterator lower_bound(const Key &x) const;
    iterator upper_bound(const Key &x);
    const_iterator upper_bound(const Key &x) const;
    pair<iterator, iterator> equal_range(const Key &x);
    pair<const_iterator, const_iterator> equal_range(const Key &x) const;
    key_compare key_comp() const;
