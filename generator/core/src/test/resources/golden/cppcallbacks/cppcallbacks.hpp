#pragma once
#include <functional>
#include <string>

namespace calls {

using Visitor = std::function<bool(const std::string &word, int index)>;

int visit(const std::string &text, Visitor visitor);
double twice(double (*function)(double), double value);

class Button {
public:
    void onClick(std::function<void()> listener);
};

} // namespace calls
