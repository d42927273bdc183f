#ifndef CALLBACKS_H
#define CALLBACKS_H
#include <stddef.h>

typedef struct point { double x, y; } point;
typedef int (*visit)(const point *p, void *data);
typedef point (*transform)(point p, double factor);
typedef void (*tick)(void);
typedef long (*wide)(signed char a, short b, int c, long d, float e, double f, const char *g);

int each(const point *points, size_t count, visit v, void *data);
int apply(int (*operation)(int left, long right), int left, long right);
int apply_binary(int (*operation)(int left, int right), int left, int right);
point map_point(transform t, point p, double factor);
int repeat(tick t, int times);
long call_wide(wide w);
int deep(int (*step)(int level), int level);

struct listener {
    void *data;
    int (*on_event)(struct listener *self, int event);
    visit on_visit;
};
int fire(struct listener *l, int event);

/* Fields of the same type, and of the type that needs no interface of its own. */
typedef void (*tock)(void);
struct machine {
    int (*start)(struct machine *self, int speed);
    int (*stop)(struct machine *self, int speed);
    void (*idle)(void);
};
int operate(struct machine *m, int speed);

/* Function pointers that C gives. */
typedef int (*binary)(int, int);
binary find_operation(char symbol);
void set_handler(binary handler);
binary get_handler(void);
int call_handler(int left, int right);
#endif
