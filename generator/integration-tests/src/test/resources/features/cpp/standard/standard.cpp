#include "standard.hpp"

namespace shop {

static int living = 0;

Shape::Shape(std::string name) : name_(std::move(name)) { living++; }
Shape::Shape(const Shape &other) : name_(other.name_) { living++; }
Shape::~Shape() { living--; }
int Shape::alive() { return living; }

const char *chars(const char *it) {
    static std::string kept;
    if (it == nullptr) {
        return nullptr;
    }
    kept = it;
    return kept.c_str();
}

std::vector<double> &kept() {
    static std::vector<double> all{1, 2, 3};
    return all;
}

} // namespace shop
