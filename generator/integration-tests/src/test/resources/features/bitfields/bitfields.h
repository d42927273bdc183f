#ifndef BITFIELDS_H
#define BITFIELDS_H
#include <stdbool.h>

enum mode { OFF, SLOW, FAST };

struct flags {
    unsigned a : 3;
    int b : 5;
    unsigned c : 24;
    bool ready : 1;
    enum mode mode : 2;
    unsigned : 0;
    unsigned char d : 4;
    unsigned char : 2;
    unsigned char e : 2;
    long long wide : 40;
    unsigned long long whole : 64;
};

struct __attribute__((packed)) tight {
    unsigned char head;
    unsigned a : 7;
    unsigned b : 20;
    int c : 11;
};

void set_flags(struct flags *value);
bool check_flags(const struct flags *value);
void set_tight(struct tight *value);
bool check_tight(const struct tight *value);
#endif
