#pragma once
#include <memory>
#include <string>
#include <vector>

namespace zoo {

class Animal {
public:
    explicit Animal(std::string name, int legs = 4);
    virtual ~Animal();

    /** What it says. */
    virtual std::string sound() const = 0;
    virtual int eat(const std::vector<int> &meals, bool all = true);
    virtual std::unique_ptr<Animal> young() const noexcept;
    virtual Animal *friendOf(Animal *other);

protected:
    virtual void moved(double distance);
};

class Dog : public Animal {
public:
    Dog();
    std::string sound() const override;
    int eat(const std::vector<int> &meals, bool all) final;
};

std::string describe(const Animal &animal);
void adopt(std::unique_ptr<Animal> animal);

} // namespace zoo
