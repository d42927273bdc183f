#pragma once
// [type.index.synopsis]
#include <typeinfo>
namespace std {
class type_index {
public:
    type_index(const type_info &rhs) noexcept;
    bool operator==(const type_index &rhs) const noexcept;
    bool operator<(const type_index &rhs) const noexcept;
    size_t hash_code() const noexcept;
    const char *name() const noexcept;

private:
    const type_info *target_;
};
}
