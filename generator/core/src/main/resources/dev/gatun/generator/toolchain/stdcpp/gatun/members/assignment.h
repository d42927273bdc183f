// [sequence.reqmts]: other elements in the place of all.
    void assign(size_type n, const T &u);
    template <class InputIterator> void assign(InputIterator first, InputIterator last);
    allocator_type get_allocator() const noexcept;
