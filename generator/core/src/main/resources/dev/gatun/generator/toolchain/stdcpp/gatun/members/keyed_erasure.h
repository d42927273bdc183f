// [associative.reqmts]: elements go, by place or key.
    iterator erase(const_iterator position);
    size_type erase(const Key &x);
    iterator erase(const_iterator first, const_iterator last);
