#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace own {

/** Counts its objects. */
class Item {
public:
    explicit Item(int id);
    Item(const Item &other);
    Item(Item &&other) noexcept;
    virtual ~Item();
    int id() const { return id_; }
    void id(int id) { id_ = id; }
    static int living();
private:
    int id_;
};

class Special : public Item {
public:
    explicit Special(int id) : Item(id) {}
    int twice() const { return 2 * id(); }
};

class Undying {
public:
    static Undying &instance();
    int id() const { return 9; }
private:
    Undying() = default;
    ~Undying() = default;
};

class Store {
public:
    Store() = default;
    Item *add(int id) { items_.push_back(std::make_unique<Item>(id)); return items_.back().get(); }
    const Item &first() const { return *items_.front(); }
    Item *find(int id) const;
    void take(std::unique_ptr<Item> item) { items_.push_back(std::move(item)); }
    std::unique_ptr<Item> release();
    void swallow(Item &&item) { kept_ = std::make_unique<Item>(std::move(item)); }
    int size() const { return static_cast<int>(items_.size()); }
private:
    std::vector<std::unique_ptr<Item>> items_;
    std::unique_ptr<Item> kept_;
};

/** Lets everybody see what it owns. */
class Shelf {
public:
    Shelf() : best(std::make_unique<Item>(50)) {
        items_.push_back(std::make_unique<Item>(51));
        items_.push_back(nullptr);
        named_.emplace("special", std::make_unique<Special>(52));
    }
    virtual ~Shelf() = default;
    virtual const std::vector<std::unique_ptr<Item>> &items() const { return items_; }
    const std::map<std::string, std::unique_ptr<Item>> &named() const { return named_; }
    const std::unique_ptr<Item> &front() const { return items_.front(); }
    std::unique_ptr<Item> &last() { return items_.back(); }
    std::vector<Item *> pointers() const { return {items_[0].get(), best.get()}; }
    std::optional<Item *> found() const { return best.get(); }
    virtual int sum(const std::vector<std::unique_ptr<Item>> &all) const { return static_cast<int>(all.size()); }
    std::unique_ptr<Item> best;

private:
    std::vector<std::unique_ptr<Item>> items_;
    std::map<std::string, std::unique_ptr<Item>> named_;
};

inline int idOf(Item item) { return item.id(); }
inline Item copyOf(const Item &item) { return item; }
inline std::shared_ptr<Item> shared(int id) { return std::make_shared<Item>(id); }
inline long uses(const std::shared_ptr<Item> &item) { return item.use_count(); }
inline std::unique_ptr<Item> special(int id) { return std::make_unique<Special>(id); }
inline std::unique_ptr<Item> nothing() { return nullptr; }

} // namespace own
