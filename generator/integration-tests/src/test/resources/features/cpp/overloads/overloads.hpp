#pragma once
#include <string>

namespace over {

struct Answer {
    int value;
};

class Printer {
public:
    std::string print(int value) const { return "int " + std::to_string(value); }
    std::string print(long value) const { return "long " + std::to_string(value); }
    std::string print(double value) const { return "double " + std::to_string(static_cast<int>(value)); }
    std::string print(bool value) const { return value ? "bool true" : "bool false"; }
    std::string print(const std::string &value) const { return "text " + value; }
    std::string print(const Answer &value) const { return "answer " + std::to_string(value.value); }
    std::string print(const Answer *value) const { return value == nullptr ? "no answer" : "pointer"; }

    std::string line(const std::string &text, int indent = 0, char mark = '.', bool twice = false) const {
        std::string one = std::string(static_cast<std::size_t>(indent), ' ') + text + mark;
        return twice ? one + one : one;
    }

    /* of a pair the one that can be called on all objects */
    int &last() { return last_; }
    int last() const { return last_; }

    static int parse(const std::string &text, int base = 10) { return std::stoi(text, nullptr, base); }

private:
    int last_ = 7;
};

inline int sum(int a, int b = 2, int c = 3) { return a + b + c; }
inline double sum(double a, double b) { return a + b; }

}
