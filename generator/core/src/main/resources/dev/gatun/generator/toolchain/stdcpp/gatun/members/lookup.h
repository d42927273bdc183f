// [associative.reqmts]: elements by key.
    iterator find(const Key &x);
    const_iterator find(const Key &x) const;
    size_type count(const Key &x) const;
#if __cplusplus > 201703L
    bool contains(const Key &x) const;
#endif
