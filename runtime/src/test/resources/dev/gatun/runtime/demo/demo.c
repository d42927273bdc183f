#include "demo.h"
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct db { char name[32]; };

int verbosity = 3;
const char *const names[3] = {"one", "two", NULL};
static int calls;
static char last_report[200];

double dist(const point *a, const point *b) {
    return hypot(a->x - b->x, a->y - b->y);
}

point mid(point a, point b) {
    return (point){(a.x + b.x) / 2, (a.y + b.y) / 2};
}

int each(const point *pts, size_t n, visit v, void *data) {
    int sum = 0;
    for (size_t i = 0; i < n; i++) sum += v(&pts[i], data);
    return sum;
}

int open_db(const char *name, db **out) {
    if (name == NULL) return 1;
    *out = calloc(1, sizeof(db));
    strncpy((*out)->name, name, sizeof (*out)->name - 1);
    return 0;
}

const char *db_name(db *d) { return d == NULL ? NULL : d->name; }
void close_db(db *d) { free(d); }
int *counter(void) { calls++; return &calls; }
enum color tint(enum color c) { return c == RED ? GREEN : c == GREEN ? RED : (enum color) 77; }

int report(const char *fmt, ...) {
    va_list arguments;
    va_start(arguments, fmt);
    int length = vsnprintf(last_report, sizeof last_report, fmt, arguments);
    va_end(arguments);
    names[0];
    return length;
}

const char *reported(void) { return last_report; }

static int sum_of_coordinates(const point *p, void *data) { return (int) (p->x + p->y) + (data ? *(int *) data : 0); }
visit default_visit(void) { return sum_of_coordinates; }

static int some_counts[] = {7, 8, 9};

void fill_item(struct item *i) {
    i->a = 5;
    i->b = -7;
    i->flag = 1;
    memcpy(i->raw, "\1\2\3\377", 4);
    strcpy(i->name, "an item");
    i->at = (point){1, 2};
    i->label = "label";
    i->cb = sum_of_coordinates;
    i->c = GREEN;
    i->counts = some_counts;
    i->n = -1234567890123;
    i->pts[1] = (point){3, 4};
    i->number = 42;
    i->words[1] = "word";
}
