// Virtual functions whose results are statuses, or are written through pointers.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace depot {

// Made by functions; needs a destructor.
class Status {
public:
    Status() = default;
    static Status NotFound(const std::string &what) { return Status(1, what); }
    static Status Broken(const std::string &what) { return Status(2, what); }
    bool ok() const { return code_ == 0; }
    bool IsNotFound() const { return code_ == 1; }
    std::string ToString() const { return (code_ == 1 ? "not found: " : "broken: ") + text_; }

private:
    Status(int code, std::string text) : code_(code), text_(std::move(text)) {}
    int code_ = 0;
    std::string text_;
};

// Needs none.
struct Outcome {
    int code = 0;
    bool fine() const { return code == 0; }
    const char *text() const { return code == 0 ? nullptr : "bad outcome"; }
};

// Made of a text.
class Complaint {
public:
    Complaint() = default;
    explicit Complaint(const std::string &text) : text_(text) {}
    bool none() const { return text_.empty(); }
    std::string text() const { return text_; }

private:
    std::string text_;
};

// Nobody knows how to make one that says that all is well.
class Verdict {
public:
    explicit Verdict(bool good) : good_(good) {}
    bool good() const { return good_; }

private:
    bool good_;
};

enum class Kind : unsigned char { DRY, WET };

struct Place {
    int row = 0, column = 0;
};

class Item {
public:
    explicit Item(int number) : number_(number) { ++living; }
    Item(const Item &) = delete;
    ~Item() { --living; }
    int number() const { return number_; }
    static inline int living = 0;

private:
    int number_;
};

class Store {
public:
    virtual ~Store() = default;
    virtual Status Get(const std::string &key, std::string *value) const = 0;
    virtual Outcome Count(int *count, double &share) = 0;
    virtual Status Put(const std::string &key, const std::string &value) {
        if (key.empty()) {
            return Status::Broken("no key");
        }
        all[key] = value;
        return Status();
    }
    virtual Complaint Check(const std::string &key) { return key == "bad" ? Complaint("bad key") : Complaint(); }
    virtual bool Find(const std::string &key, Place *place) {
        *place = Place{7, 8};
        return all.count(key) != 0;
    }
    virtual void Sizes(std::vector<double> *sizes, long *total) const {
        for (auto &each : all) {
            sizes->push_back(double(each.second.size()));
            *total += long(each.second.size());
        }
    }
    virtual Status Take(int number, Item **item) {
        *item = number > 0 ? new Item(number) : nullptr;
        return number > 0 ? Status() : Status::NotFound("item");
    }
    virtual Outcome Hand(std::unique_ptr<Item> *item) {
        item->reset(new Item(3));
        return Outcome();
    }
    virtual Item *Make(int number) { return new Item(number); }
    virtual Status Kind(depot::Kind *kind) noexcept {
        *kind = depot::Kind::DRY;
        return Status();
    }
    virtual Verdict Judge() { return Verdict(true); }

protected:
    std::map<std::string, std::string> all;
};

// Extended in C++ too; the rules name the functions of the base only.
class Memory : public Store {
public:
    Memory() = default;
    Status Get(const std::string &key, std::string *value) const override {
        auto found = all.find(key);
        if (found == all.end()) {
            return Status::NotFound(key);
        }
        *value = found->second;
        return Status();
    }
    Outcome Count(int *count, double &share) override {
        *count = int(all.size());
        share = 0.5;
        return Outcome();
    }
};

// What C++ sees of a store.
inline std::string get(const Store &store, const std::string &key) {
    std::string value = "untouched";
    Status status = store.Get(key, &value);
    return (status.ok() ? "ok " : status.ToString() + " ") + value;
}
inline bool has(const Store &store, const std::string &key) { return store.Get(key, nullptr).ok(); }
inline std::string count(Store &store) {
    int count = -1;
    double share = -1;
    Outcome outcome = store.Count(&count, share);
    return std::to_string(outcome.code) + " " + std::to_string(count) + " " + std::to_string(share);
}
inline std::string put(Store &store, const std::string &key, const std::string &value) {
    Status status = store.Put(key, value);
    return status.ok() ? "ok" : status.ToString();
}
inline std::string check(Store &store, const std::string &key) { return store.Check(key).text(); }
inline int find(Store &store, const std::string &key) {
    Place place;
    return store.Find(key, &place) ? place.row * 100 + place.column : -place.row;
}
inline double sizes(const Store &store) {
    std::vector<double> sizes;
    long total = 0;
    store.Sizes(&sizes, &total);
    double sum = 0;
    for (double each : sizes) {
        sum += each;
    }
    return sum * 1000 + double(total);
}
inline int take(Store &store, int number) {
    Item *item = nullptr;
    Status status = store.Take(number, &item);
    std::unique_ptr<Item> mine(item);
    return status.ok() ? item->number() : -1;
}
inline int hand(Store &store) {
    std::unique_ptr<Item> item;
    return store.Hand(&item).fine() && item ? item->number() : -1;
}
inline int make(Store &store, int number) {
    std::unique_ptr<Item> item(store.Make(number));
    return item ? item->number() : -1;
}
inline bool wet(Store &store) {
    depot::Kind kind = depot::Kind::DRY;
    return store.Kind(&kind).ok() && kind == depot::Kind::WET;
}

} // namespace depot
