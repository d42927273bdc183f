#include "ownership.hpp"

namespace own {

static int count = 0;

Item::Item(int id) : id_(id) { count++; }
Item::Item(const Item &other) : id_(other.id_) { count++; }
Item::Item(Item &&other) noexcept : id_(other.id_) { other.id_ = -1; count++; }
Item::~Item() { count--; }
int Item::living() { return count; }

Undying &Undying::instance() {
    static Undying *one = new Undying;
    return *one;
}

Item *Store::find(int id) const {
    for (auto &item : items_) {
        if (item->id() == id) {
            return item.get();
        }
    }
    return nullptr;
}

std::unique_ptr<Item> Store::release() {
    auto item = std::move(items_.back());
    items_.pop_back();
    return item;
}

} // namespace own
