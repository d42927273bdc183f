// [unord.req]: elements by key, and the buckets they are in.
#include <gatun/members/lookup>
    pair<iterator, iterator> equal_range(const Key &k);
    pair<const_iterator, const_iterator> equal_range(const Key &k) const;
    size_type bucket_count() const noexcept;
    float load_factor() const noexcept;
    float max_load_factor() const noexcept;
    void max_load_factor(float z);
    void rehash(size_type n);
    void reserve(size_type n);
    hasher hash_function() const;
    key_equal key_eq() const;
