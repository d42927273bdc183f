#pragma once
// [stack.syn]
#include <deque>
namespace std {
template <class T, class Container = deque<T>> class stack {
public:
    using value_type = T;
    using reference = T &;
    using const_reference = const T &;
    using size_type = size_t;
    using container_type = Container;
    stack();
    explicit stack(const Container &c);
    bool empty() const;
    size_type size() const;
    reference top();
    const_reference top() const;
    void push(const value_type &x);
    void push(value_type &&x);
    void pop();
    void swap(stack &s) noexcept;

protected:
    Container c;
};
}
