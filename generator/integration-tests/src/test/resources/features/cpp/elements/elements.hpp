#pragma once
// Containers whose elements lack something that some members need.
#include <list>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace store {

/** Can't be made of nothing, nor compared. */
class Part {
public:
    explicit Part(int number) : number_(number) {}
    int number() const { return number_; }

private:
    int number_;
};

/** Is moved, not copied. */
class Seal {
public:
    Seal() {}
    explicit Seal(int value) : value_(value) {}
    Seal(Seal &&other) : value_(std::exchange(other.value_, 0)) {}
    int value() const { return value_; }

private:
    int value_ = 0;
};

/** Stays where it is. */
class Anchor {
public:
    Anchor() {}
    Anchor(const Anchor &) = delete;
};

class Shelf {
public:
    std::vector<Part> &parts() { return parts_; }
    std::list<Part> &row() { return row_; }
    std::map<int, Part> &numbered() { return numbered_; }
    std::vector<Seal> &seals() { return seals_; }
    std::map<int, Seal> &sealed() { return sealed_; }
    std::list<Anchor> &anchors() { return anchors_; }
    std::vector<std::unique_ptr<Part>> &owned() { return owned_; }
    int sum() const {
        int sum = 0;
        for (const Part &part : parts_) {
            sum += part.number();
        }
        for (const Seal &seal : seals_) {
            sum += seal.value();
        }
        return sum;
    }

private:
    std::vector<Part> parts_;
    std::list<Part> row_;
    std::map<int, Part> numbered_;
    std::vector<Seal> seals_;
    std::map<int, Seal> sealed_;
    std::list<Anchor> anchors_;
    std::vector<std::unique_ptr<Part>> owned_;
};

}
