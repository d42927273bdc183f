// [sequence.reqmts]: elements come and go at the front.
    template <class... Args> reference emplace_front(Args &&...args);
    void push_front(const T &x);
    void push_front(T &&x);
    void pop_front();
