#pragma once

namespace boxes {

template <class T, int N = 2> class Box {
public:
    Box();
    T get(int index) const;
    void set(int index, const T &value);
    static int size();
};

using Doubles = Box<double>;

template <class T> class Pack : public Box<T> {
public:
    template <class U> U total() const;
    Box<T> *box;
};

Box<int, 3> three();
Pack<Box<long>> *packed();
double sum(const Doubles &all);

template <class T> T larger(T a, T b) { return a < b ? b : a; }

} // namespace boxes
