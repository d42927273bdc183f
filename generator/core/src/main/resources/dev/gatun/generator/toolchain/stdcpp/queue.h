#pragma once
// [queue.syn]
#include <deque>
#include <functional>
#include <vector>
namespace std {
template <class T, class Container = deque<T>> class queue {
public:
    using value_type = T;
    using reference = T &;
    using const_reference = const T &;
    using size_type = size_t;
    using container_type = Container;
    queue();
    explicit queue(const Container &c);
    bool empty() const;
    size_type size() const;
    reference front();
    const_reference front() const;
    reference back();
    const_reference back() const;
    void push(const value_type &x);
    void push(value_type &&x);
    void pop();
    void swap(queue &q) noexcept;

protected:
    Container c;
};
template <class T, class Container = vector<T>, class Compare = less<typename Container::value_type>> class priority_queue {
public:
    using value_type = T;
    using const_reference = const T &;
    using size_type = size_t;
    using container_type = Container;
    priority_queue();
    bool empty() const;
    size_type size() const;
    const_reference top() const;
    void push(const value_type &x);
    void push(value_type &&x);
    void pop();
    void swap(priority_queue &q) noexcept;

protected:
    Container c;
    Compare comp;
};
}
