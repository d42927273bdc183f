// [sequence.reqmts]: the types of a sequence of T.
    using value_type = T;
    using allocator_type = Allocator;
    using reference = T &;
    using const_reference = const T &;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
