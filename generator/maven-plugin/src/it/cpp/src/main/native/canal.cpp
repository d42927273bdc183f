#include "canal.hpp"

namespace canal {

Lock *Lock::dig(const Name &name) { return new Lock(std::string(name.data(), name.size())); }

Status Canal::find(const Name &name, int *lock) const {
    std::string wanted(name.data(), name.size());
    for (std::size_t i = 0; i < locks_.size(); i++) {
        if (locks_[i]->name() == wanted) {
            *lock = static_cast<int>(i);
            return Status("");
        }
    }
    return Status("no lock " + wanted);
}

} // namespace canal
