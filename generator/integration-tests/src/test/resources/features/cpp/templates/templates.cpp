#include "templates.hpp"

namespace geo {

template class Stack<long>;

Kind<double> kindOfDouble() { return {}; }
Kind<double *> kindOfPointer() { return {}; }
Kind<int> kindOfInt() { return {}; }

Stack<int> numbers() {
    Stack<int> stack(1);
    stack.push(2);
    return stack;
}

Stack<std::string> words() { return Stack<std::string>("one"); }

Stack<int> &shared() {
    static Stack<int> stack(7);
    return stack;
}

double sum(const Stack<double> &stack) { return stack.sum(0.0); }

}
