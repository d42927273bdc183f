// Iterators of the _Category over a container of _Element that gives them as _Reference.
    class const_iterator {
    public:
        using value_type = _Element;
        using reference = const _Element &;
        using difference_type = ptrdiff_t;
        using iterator_category = _Category;
        const_iterator();
        const _Element &operator*() const;
        const_iterator &operator++();
        const_iterator &operator--();
        friend bool operator==(const const_iterator &x, const const_iterator &y);
        friend bool operator!=(const const_iterator &x, const const_iterator &y);
    };
    class iterator {
    public:
        using value_type = _Element;
        using reference = _Reference;
        using difference_type = ptrdiff_t;
        using iterator_category = _Category;
        iterator();
        _Reference operator*() const;
        iterator &operator++();
        iterator &operator--();
        operator const_iterator() const;
        friend bool operator==(const iterator &x, const iterator &y);
        friend bool operator!=(const iterator &x, const iterator &y);
    };
