// [list.ops], [forward.list.ops].
    void reverse() noexcept;
    void sort();
#if __cplusplus > 201703L
    size_type remove(const T &value);
    size_type unique();
#else
    void remove(const T &value);
    void unique();
#endif
