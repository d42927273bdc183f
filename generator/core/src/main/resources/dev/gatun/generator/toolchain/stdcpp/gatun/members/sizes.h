// [container.reqmts]: how many elements there are.
    bool empty() const noexcept;
    size_type size() const noexcept;
    size_type max_size() const noexcept;
