#ifndef TAGGED_H
#define TAGGED_H

enum kind { CIRCLE, RECT, LABEL, DOTS, NOTHING, SQUARE = 10, LATER = 11 };
struct rect { int width, height; };
struct shape {
    enum kind kind;
    union {
        double radius;
        struct rect rect;
        char label[16];
        short dots[4];
    } as;
};

#define VALUE_INT 1
#define VALUE_TEXT 2
#define VALUE_BITS 200
struct value {
    unsigned char type;
    union {
        long integer;
        const char *text;
        unsigned bits : 3;
    };
};

struct key_event { unsigned long long type; int key; };
struct mouse_event { unsigned long long type; int x, y; };
union event {
    unsigned long long type;
    struct key_event key;
    struct mouse_event mouse;
};

/* a tag of each size and sign */
struct narrow { signed char tag; union { int a; float b; } u; };
struct bits { unsigned before : 5; int tag : 3; union { int a; float b; } u; };
struct truth { _Bool tag; union { int a; float b; } u; };

double area(const struct shape *s);
struct shape twice(struct shape s);
struct shape made(int kind);
long total(const struct value *values, int count);
struct value described(long n);
union event click(int x, int y);
int key_of(union event e);
int narrow_tag(struct narrow n);
int bits_tag(struct bits b);
int truth_tag(struct truth t);
#endif
