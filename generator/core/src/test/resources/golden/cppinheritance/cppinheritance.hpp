#pragma once

namespace geo {

class Named {
public:
    virtual ~Named() = default;
    virtual int tag() const { return 1; }
};

class Shape {
public:
    virtual ~Shape() = default;
    virtual double area() const = 0;
    virtual double scaled(double by) const { return area() * by; }
protected:
    virtual void changed() {}
};

class Circle : public Shape, public Named {
public:
    explicit Circle(double radius) : radius_(radius) {}
    double area() const override { return 3 * radius_ * radius_; }
private:
    double radius_;
};

class Ring final : public Circle {
public:
    Ring() : Circle(1) {}
    int tag() const override { return 2; }
};

int tagOf(const Named &named);
Shape *largest(Shape *a, Shape *b);

} // namespace geo
