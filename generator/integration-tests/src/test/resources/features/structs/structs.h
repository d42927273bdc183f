#ifndef STRUCTS_H
#define STRUCTS_H
#include <stddef.h>
#include <stdint.h>

typedef struct point {
    double x, y;
} point;

/* Passed in one integer register, in two, in both kinds, in memory. */
struct small { int8_t a; int16_t b; };
struct pair { int64_t first, second; };
struct mixed { int32_t count; double ratio; };
struct floats { float a, b, c; };
struct large { int64_t values[5]; };

typedef struct {
    point from, to;
    struct { int red, green, blue; } colour;
    struct {
        int width;
        union { int height; int depth; };
    };
} line;

typedef struct node {
    int value;
    struct node *next;
} node;

struct scalars {
    char c; signed char sc; unsigned char uc; short s; unsigned short us; int i; unsigned int ui; long l; unsigned long ul;
    long long ll; unsigned long long ull; float f; double d; _Bool b; void *p; const char *text; size_t size; int *counts;
};

struct polygon {
    int count;
    point corners[4];
    unsigned char raw[3];
};

double dist(const point *a, const point *b);
point mid(point a, point b);
struct small grow_small(struct small value);
struct pair swap_pair(struct pair value);
struct mixed scale_mixed(struct mixed value, double factor);
struct floats shift_floats(struct floats value);
struct large reverse_large(struct large value);
int area(const line *value);
line make_line(int width, int height);
int sum_list(const node *head);
void set_scalars(struct scalars *value);
int check_scalars(const struct scalars *value);
point centre(const struct polygon *value);
point *first_corner(struct polygon *value);
size_t size_of_line(void);
size_t size_of_scalars(void);
#endif
