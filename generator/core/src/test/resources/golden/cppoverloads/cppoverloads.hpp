#pragma once
#include <string>

class Printer {
public:
    int print(int value) const;
    int print(long value) const;
    int print(unsigned value) const;
    int print(const std::string &text, int indent = 0, bool twice = false) const;
    int &last();
    int last() const;
};
