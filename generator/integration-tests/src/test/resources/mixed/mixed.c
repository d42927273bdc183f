#include "mixed.h"
#include <stdatomic.h>
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <string.h>
struct stmt { int steps; };
struct db { char *name; stmt *adopted; };
static atomic_int count;
db *db_open(const char *name) {
    if (!*name) return NULL;
    db *d = calloc(1, sizeof *d);
    d->name = strdup(name);
    count++;
    return d;
}
int db_length(const db *d) { return (int) strlen(d->name); }
void db_close(db *d) {
    if (d->adopted) stmt_free(d->adopted);
    free(d->name);
    free(d);
    count--;
}
stmt *db_prepare(db *d, const char *text) {
    stmt *s = calloc(1, sizeof *s);
    s->steps = (int) strlen(text) + (d->name != NULL);
    count++;
    return s;
}
int stmt_step(stmt *s) { return ++s->steps; }
int stmt_each(stmt *s, int n, visit v, void *data) {
    int sum = s->steps;
    for (int i = 0; i < n; i++) sum += v(i, data);
    return sum;
}
void db_adopt(db *d, stmt *s) {
    if (d->adopted) stmt_free(d->adopted);
    d->adopted = s;
}
void stmt_free(stmt *s) {
    free(s);
    count--;
}
int pair_sum(const pair *p) { return p->a + p->b; }
pair pair_swap(pair p) { return (pair){p.b, p.a}; }
int living(void) { return count; }
size_t allocated(void) {
#ifdef __GLIBC__
    return mallinfo2().uordblks;
#else
    return 0;
#endif
}
