#pragma once
#include <string>

namespace ui {

class Named {
public:
    virtual ~Named();
    virtual std::string name() const;
    int id() const;
};

class Drawable {
public:
    virtual ~Drawable();
    virtual void draw(double scale) = 0;
    bool visible = true;
};

class Serial {
public:
    long stamp() const;
};

class Widget : public Named, public Drawable, public virtual Serial {
public:
    Widget();
    void draw(double scale) override;
    Widget *parent() const;
};

class Label final : public Widget {
public:
    explicit Label(const std::string &text);
    std::string name() const override;
};

void drawAll(Drawable &first, Drawable *second);
Drawable *topmost();
long stampOf(const Serial &serial);

} // namespace ui
