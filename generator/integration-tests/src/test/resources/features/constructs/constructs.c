#include "constructs.h"
#include <stdarg.h>
#include <stdatomic.h>

int wide_ends(const struct wide *w) { return (w->a < 0) + 2 * (w->b == 0xFFFFFFF) + 4 * (w->d >> 69 == 1) + 8 * (w->e == 7) + 16 * (w->c == -5); }
void wide_fill(struct wide *w) {
    w->a = -((__int128)1 << 99);
    w->b = 12345;
    w->c = 6;
    w->d = ((unsigned __int128)1 << 70) - 1;
    w->e = 'e';
}

double grid_at(const struct grid *g, int i, int j) { return g->m[i][j]; }
int cube_at(const struct grid *g, int i, int j, int k) { return g->cube[i][j][k]; }
const char *grid_name(const struct grid *g, int i) { return g->names[i]; }
int matrix[3][5] = {{1, 2, 3, 4, 5}, {6, 7, 8, 9, 10}, {11, 12, 13, 14, 15}};
int matrix_at(int i, int j) { return matrix[i][j]; }

static int twice(int a) { return 2 * a; }
static int negated(int a) { return -a; }
unary choose(int which) { return which == 0 ? twice : which == 1 ? negated : 0; }
chooser get_chooser(void) { return choose; }
int ask(chooser c, int which, int argument) {
    unary u = c(which);
    return u ? u(argument) : -1;
}
void operations_fill(struct operations *o) {
    o->table[0] = twice;
    o->table[1] = negated;
    o->choose = choose;
}
int operations_run(const struct operations *o, int index, int argument) { return o->table[index](argument); }

double sum_pairs(int count, ...) {
    va_list list;
    va_start(list, count);
    double sum = 0;
    for (int i = 0; i < count; i++) {
        struct pair p = va_arg(list, struct pair);
        sum += p.a * p.b;
    }
    va_end(list);
    return sum;
}
long sum_mixed(int count, ...) {
    va_list list;
    va_start(list, count);
    long sum = 0;
    for (int i = 0; i < count; i++) {
        sum += va_arg(list, int);
        struct big b = va_arg(list, struct big);
        for (int j = 0; j < 5; j++) sum += b.values[j];
        struct pair *p = va_arg(list, struct pair *);
        sum += p->a;
    }
    va_end(list);
    return sum;
}

int renamed(int a) { return a + 1000; }
int target_of_alias(int a) { return a + 2000; }
extern __typeof__(target_of_alias) other_name __attribute__((alias("target_of_alias")));
int sum_of(int n; int values[n], int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) sum += values[i];
    return sum;
}
int first_of(const int values[static 1]) { return values[0]; }

int message_sum(const struct message *m) {
    int sum = 0;
    for (int i = 0; i < m->count; i++) sum += m->points[i].x * m->points[i].y;
    return sum;
}
int deep_sum(const struct deep *d) { return d->a + d->c + d->e[0] + d->e[1]; }
int aligned_sum(const struct aligned_by_name *s) { return s->a + s->b + s->c + s->d; }
int atomic_sum(struct atomic *a) {
    struct int_pair p = atomic_load(&a->p);
    return p.a + p.b + atomic_load(&a->n) + a->a;
}
int atomic_parameter(_Atomic int *counter, int by) { return atomic_fetch_add(counter, by); }
