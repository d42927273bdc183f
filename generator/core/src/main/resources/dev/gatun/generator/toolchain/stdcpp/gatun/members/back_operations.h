// [sequence.reqmts]: elements come and go at the back, and anywhere.
    template <class... Args> reference emplace_back(Args &&...args);
    void push_back(const T &x);
    void push_back(T &&x);
    void pop_back();
    template <class... Args> iterator emplace(const_iterator position, Args &&...args);
    iterator insert(const_iterator position, const T &x);
    iterator insert(const_iterator position, T &&x);
    iterator insert(const_iterator position, size_type n, const T &x);
    iterator erase(const_iterator position);
    iterator erase(const_iterator first, const_iterator last);
