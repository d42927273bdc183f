#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace store {

class Item {
public:
    explicit Item(int weight);
    Item(Item &&other) noexcept;
    Item(const Item &) = delete;
    ~Item();
    int weight() const;
};

class Cursor {
public:
    ~Cursor();
    bool next();
};

class Shelf {
public:
    Shelf();
    ~Shelf();

    void put(std::unique_ptr<Item> item);
    void putRaw(Item *item);
    std::unique_ptr<Item> takeLast();
    Item &first();
    const Item *find(int weight) const;
    Cursor *walk();
    void swallow(Item &&item);
    Item heaviest();
    std::vector<std::unique_ptr<Item>> all();

    std::shared_ptr<Item> shared;
};

Shelf *open(const std::string &name);
std::shared_ptr<Shelf> common();
void join(std::shared_ptr<Shelf> shelf);

} // namespace store
