#ifndef MISALIGNED_H
#define MISALIGNED_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

enum mode { OFF, ON = 7 };
typedef int (*step)(int);
typedef int matrix[2][3];

/* Used both on their own and in packed records. */
struct pair { short a; double b; };
struct inner { short a; double b; int c[2]; struct pair pair; unsigned low : 5; unsigned high : 20; };
union number { int i; double d; short s[3]; };

struct __attribute__((packed)) everything {
    char tag;
    int values[3];
    struct inner inner;
    struct { short a; double b; } local;
    int *p[2];
    long n;
    struct inner many[2];
    char name[8];
    union number number;
    matrix m;
    enum mode mode;
    enum mode modes[2];
    unsigned low : 3;
    long long wide : 45;
    struct { float f; double g[2]; };
    union { long long whole; int halves[2]; };
    bool flags[2];
    short shorts[2];
    long longs[2];
    uint64_t long_longs[2];
    float floats[2];
    double doubles[2];
    wchar_t wide_text[2];
    char16_t text16[2];
    const char *label;
    const char *labels[2];
    struct pair *pair;
    struct pair *pairs[2];
    step steps[2];
    int **deep;
    uint16_t rest[];
};

#pragma pack(push, 1)
struct by_pragma { char tag; int values[2]; double doubles[2]; int *p[1]; struct pair pair; struct pair pairs[2]; };
#pragma pack(pop)

struct one_packed { char tag; int values[2] __attribute__((packed)); struct pair pair __attribute__((packed)); };

typedef int loose_int __attribute__((aligned(1)));
typedef struct pair loose_pair __attribute__((aligned(2)));
struct by_typedef { char tag; loose_int value; loose_int values[2]; loose_pair pair; };

void fill(struct everything *e);
/* 0, or the number of the first member that isn't as Java is to write it. */
int wrong(const struct everything *e);
void fill_by_pragma(struct by_pragma *v);
int wrong_by_pragma(const struct by_pragma *v);
void fill_one_packed(struct one_packed *v);
int wrong_one_packed(const struct one_packed *v);
void fill_by_typedef(struct by_typedef *v);
int wrong_by_typedef(const struct by_typedef *v);
size_t size_of_by_typedef(void);
double sum_pair(struct pair pair);
struct pair make_pair(short a, double b);
extern int target;
extern struct pair target_pair;
int twice(int n);
step twice_pointer(void);
#endif
