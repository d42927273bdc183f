// [associative.reqmts]: elements come; _Inserted tells where they are.
    template <class... Args> _Inserted emplace(Args &&...args);
    template <class... Args> iterator emplace_hint(const_iterator position, Args &&...args);
    _Inserted insert(const value_type &x);
    _Inserted insert(value_type &&x);
    iterator insert(const_iterator position, const value_type &x);
    template <class InputIterator> void insert(InputIterator first, InputIterator last);
