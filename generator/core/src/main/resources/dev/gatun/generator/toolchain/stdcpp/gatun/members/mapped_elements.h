// [map.access], [map.modifiers]: the T of a key.
    T &operator[](const Key &x);
    T &operator[](Key &&x);
    T &at(const Key &x);
    const T &at(const Key &x) const;
    template <class M> pair<iterator, bool> insert_or_assign(const Key &k, M &&obj);
    template <class... Args> pair<iterator, bool> try_emplace(const Key &k, Args &&...args);
