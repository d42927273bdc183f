#include "lifetimes.h"
#include <pthread.h>
#include <stdlib.h>

struct bus { listen l; void *data; release r; };
static listen last;
static void *last_data;

bus *bus_new(void) { return calloc(1, sizeof(bus)); }
void bus_free(bus *b) { free(b); }
void bus_listen(bus *b, listen l, void *data) { b->l = last = l; b->data = last_data = data; }
void bus_give(bus *b, listen l, void *data, release r) { bus_listen(b, l, data); b->r = r; }
void bus_drop(bus *b) { b->r(b->data); }
int bus_fire(bus *b, int event) { return b->l(event, b->data); }
int fire_last(int event) { return last(event, last_data); }

struct call { int level; listen l; void *data; int result; };
static void *run(void *p) { struct call *c = p; c->result = c->l(c->level, c->data); return NULL; }
int nest_on_thread(int level, listen l, void *data) {
    struct call c = {level, l, data, 0};
    pthread_t thread;
    pthread_create(&thread, NULL, run, &c);
    pthread_join(thread, NULL);
    return c.result;
}
int fire_last_on_thread(int event) { return nest_on_thread(event, last, last_data); }

static compare order;
void set_order(compare c) { order = c; }
int in_order(int left, int right) { return order(left, right); }
int largest(const int *values, int count, compare by) {
    int best = values[0];
    for (int i = 1; i < count; i++) if (by(values[i], best) > 0) best = values[i];
    return best;
}
int nest(int level, listen l, void *data) { return l(level, data) + 1; }
int judged(judge j, void *data) { return (int) j(1, data); }

static int twice(int event, void *data) { return event * *(int *) data; }
static int factor = 2;
static struct pair pair = {twice, &factor};
struct pair *doubling(void) { return &pair; }
static int ascending(int left, int right) { return left - right; }
static int descending(int left, int right) { return right - left; }
compare comparisons[3] = {ascending, descending, NULL};
int find(int which, compare *out) { *out = comparisons[which]; return *out != NULL; }
