// Classes that are made to be extended.
#pragma once

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace zoo {

struct Place {
    double x, y;
};

/// Has a part on the heap, so that its end matters.
class Tag {
public:
    explicit Tag(int number) : number_(new int(number)) { ++living; }
    Tag(const Tag &other) : number_(new int(*other.number_)) { ++living; }
    ~Tag() { delete number_; --living; }
    int number() const { return *number_; }
    static int alive() { return living; }

private:
    int *number_;
    static inline int living = 0;
};

class Animal {
public:
    explicit Animal(std::string name, int legs = 4) : name_(std::move(name)), legs_(legs) { ++living; arrive(); }
    Animal(const Animal &) = delete;
    virtual ~Animal() { leave(); --living; }

    virtual std::string sound() const = 0;
    virtual std::string name() const { return name_; }
    virtual int legs() const noexcept { return legs_; }
    virtual const std::string &label() const { return name_; }
    virtual void rename(const std::string &name) { name_ = name; }
    virtual double feed(double food) { return food / 2; }
    virtual int feed(int food) { return food / 2; }
    virtual Animal *self() { return this; }
    virtual bool likes(const Animal &other) const { return &other != this; }
    virtual Place place() const { return {1, 2}; }
    virtual Tag tag() const { return Tag(1); }
    virtual void arrive() {}
    virtual void leave() {}
    virtual std::unique_ptr<Animal> swap(std::unique_ptr<Animal> other) { return other; }
    virtual std::vector<int> steps(const std::vector<int> &before) const { return before; }
    virtual int asked(int times = 3) { return times; }

    std::string describe() const { return name() + " says " + sound() + " on " + std::to_string(legs()); }
    int warmth() const { return heat(2); }
    static int alive() { return living; }

protected:
    virtual int heat(int factor) const { return factor * 10; }

private:
    std::string name_;
    int legs_;
    static inline int living = 0;
};

class Listener {
public:
    virtual ~Listener() = default;
    virtual void heard(const std::string &what) = 0;
    virtual int priority() const { return 5; }
};

class Dog : public Animal, public Listener {
public:
    Dog() : Animal("Dog") {}
    std::string sound() const override { return "woof"; }
    Dog *self() override { return this; }
    void heard(const std::string &what) override { last_ = what; }
    std::string last() const { return last_; }

private:
    std::string last_;
};

class Puppy : public Dog {
public:
    std::string sound() const override { return "yip, " + Dog::sound(); }
};

class Cage {
public:
    Cage() = default;
    Cage(const Cage &) = delete;
    void put(std::unique_ptr<Animal> animal) { animals_.push_back(std::move(animal)); }
    std::unique_ptr<Animal> take() { auto last = std::move(animals_.back()); animals_.pop_back(); return last; }
    Animal *first() { return animals_.empty() ? nullptr : animals_.front().get(); }
    std::string sounds() const {
        std::string all;
        for (auto &animal : animals_) {
            all += animal->sound() + ";";
        }
        return all;
    }
    void clear() { animals_.clear(); }

private:
    std::vector<std::unique_ptr<Animal>> animals_;
};

/// Doesn't own who listens.
class Radio {
public:
    Radio() = default;
    Radio(const Radio &) = delete;
    void attach(Listener *listener) { listeners_.push_back(listener); }
    void say(const std::string &what) {
        for (Listener *listener : listeners_) {
            listener->heard(what);
        }
    }
    void say_on_a_thread(const std::string &what) {
        std::string failed;
        std::thread thread([&] {
            try {
                say(what);
            } catch (const std::exception &e) {
                failed = e.what();
            }
        });
        thread.join();
        failure_ = failed;
    }
    std::string failure() const { return failure_; }
    int priorities() const {
        int sum = 0;
        for (Listener *listener : listeners_) {
            sum += listener->priority();
        }
        return sum;
    }

private:
    std::vector<Listener *> listeners_;
    std::string failure_;
};

class Number;
class Sum;

class Visitor {
public:
    virtual ~Visitor() = default;
    virtual void number(const Number &number) = 0;
    virtual bool sum(const Sum &sum) { (void) sum; return true; }
};

class Node {
public:
    virtual ~Node() = default;
    virtual void accept(Visitor &visitor) const = 0;
};

class Number : public Node {
public:
    explicit Number(int value) : value_(value) {}
    int value() const { return value_; }
    void accept(Visitor &visitor) const override { visitor.number(*this); }

private:
    int value_;
};

class Sum : public Node {
public:
    Sum() : left_(new Number(3)), right_(new Number(4)) {}
    Sum(const Sum &) = delete;
    void accept(Visitor &visitor) const override {
        if (visitor.sum(*this)) {
            left_->accept(visitor);
            right_->accept(visitor);
        }
    }

private:
    std::unique_ptr<Node> left_, right_;
};

/** What is public asks private functions, which derived classes have to define. */
class Survey {
public:
    virtual ~Survey() = default;
    int sum(int count) const {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += corrected(measured(i));
        }
        return sum;
    }

private:
    virtual int measured(int at) const = 0;
    virtual int corrected(int depth) const { return depth + 1; }
};

class Level : public Survey {
private:
    int measured(int) const override { return 9; }
};

/** Operators may be virtual too. */
class Order {
public:
    virtual ~Order() = default;
    virtual bool operator()(int a, int b) const = 0;
    virtual int operator[](int index) const { return 10 * index; }
    virtual Order &operator+=(int by) {
        base_ += by;
        return *this;
    }
    virtual bool operator==(const Order &other) const { return base_ == other.base_; }
    virtual explicit operator int() const { return base_; }
    int first(int a, int b) const { return (*this)[(*this)(a, b) ? a : b]; }
    int raised(int by) { return static_cast<int>(*this += by); }

private:
    int base_ = 1;
};

inline std::string sound(const Animal &animal) { return animal.sound(); }
inline int legs(const Animal &animal) { return animal.legs(); }
inline std::string label(const Animal &animal) { return animal.label(); }
inline double feed(Animal &animal, double food) { return animal.feed(food); }
inline int feed(Animal &animal, int food) { return animal.feed(food); }
inline bool is_self(Animal &animal) { return animal.self() == &animal; }
inline Animal *self(Animal &animal) { return animal.self(); }
inline bool likes(const Animal &one, const Animal &other) { return one.likes(other); }
inline double place(const Animal &animal) { return animal.place().x + animal.place().y; }
inline int tag(const Animal &animal) { return animal.tag().number(); }
inline int asked(Animal &animal) { return animal.asked(); }
inline std::vector<int> steps(const Animal &animal) { return animal.steps({1, 2, 3}); }
inline std::unique_ptr<Animal> swapped(Animal &animal, std::unique_ptr<Animal> other) { return animal.swap(std::move(other)); }
inline void destroy(Animal *animal) { delete animal; }
inline std::string sound_or(const Animal &animal, const std::string &otherwise) {
    try {
        return animal.sound();
    } catch (const std::exception &e) {
        return otherwise + " " + e.what();
    }
}
inline void fail() { throw std::out_of_range("too far"); }
inline int sort_and_count(std::vector<int> values, std::function<bool(int, int)> less) {
    int swaps = 0;
    for (std::size_t i = 0; i < values.size(); i++) {
        for (std::size_t j = i + 1; j < values.size(); j++) {
            if (less(values[j], values[i])) {
                std::swap(values[i], values[j]);
                swaps++;
            }
        }
    }
    return swaps;
}

}
