// [sequence.reqmts]: the first element and the last.
    reference front();
    const_reference front() const;
    reference back();
    const_reference back() const;
