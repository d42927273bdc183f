#ifndef LIFETIMES_H
#define LIFETIMES_H

typedef struct bus bus;
typedef enum { STOP, GO, FAILED = -7 } verdict;
typedef int (*listen)(int event, void *data);
typedef int (*compare)(int left, int right);
typedef verdict (*judge)(int event, void *data);
typedef void (*release)(void *data);

bus *bus_new(void);
void bus_free(bus *b);
void bus_listen(bus *b, listen l, void *data);
void bus_give(bus *b, listen l, void *data, release r);
void bus_drop(bus *b);
int bus_fire(bus *b, int event);

/* What the bus has called last, whether or not the bus is there. */
int fire_last(int event);
int fire_last_on_thread(int event);

void set_order(compare c);
int in_order(int left, int right);
int largest(const int *values, int count, compare by);

/* Obvious pairs. */
int nest(int level, listen l, void *data);
int nest_on_thread(int level, listen l, void *data);
int judged(judge j, void *data);

/* Function pointers that C gives. */
struct pair {
    listen l;
    void *data;
};
struct pair *doubling(void);
int find(int which, compare *out);
extern compare comparisons[3];
#endif
