#include "owned.h"
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
enum { LIVE = 0x600D, DEAD = 0xDEAD };
struct head { atomic_int state, users; };
struct db { struct head head; hook on_close; stmt *adopted; };
struct stmt { struct head head; db *owner; int steps; };
struct pool { struct head head; int sum; };
static atomic_int made, freed, wrong;
/* freed memory is poisoned and never given back, so that each use of it is seen */
static void *make(size_t size, int state_at) {
    char *p = calloc(1, size + sizeof(struct head));
    struct head *h = (struct head *) (p + state_at);
    h->state = LIVE;
    made++;
    return p;
}
static void use(struct head *h, int by) {
    if (h->state != LIVE) wrong++;
    h->users += by;
}
static void end(struct head *h) {
    if (atomic_exchange(&h->state, DEAD) != LIVE || h->users) wrong++;
    freed++;
}
db *db_open(const char *name) { return name && *name ? make(sizeof(db), 0) : NULL; }
stmt *db_prepare(db *d, const char *text) {
    use(&d->head, 0);
    if (!*text) return NULL;
    stmt *s = make(sizeof(stmt), 0);
    s->owner = d;
    return s;
}
int db_make(db *d, stmt **out) {
    *out = db_prepare(d, "made");
    return 0;
}
db *stmt_db(stmt *s) {
    use(&s->head, 0);
    return s->owner;
}
int stmt_step(stmt *s) {
    use(&s->head, 0);
    use(&s->owner->head, 0);
    return ++s->steps;
}
int stmt_run(stmt *s, hook h, int value) {
    use(&s->head, 1);
    int result = h(value);
    use(&s->head, -1);
    return result;
}
int stmt_finalize(stmt *s) {
    use(&s->owner->head, 0);
    end(&s->head);
    return s->steps;
}
int db_same(const db *a, const db *b) { return a == b; }
void db_close(db *d) {
    if (!d) return;
    if (d->adopted) stmt_finalize(d->adopted);
    end(&d->head);
    if (d->on_close) d->on_close(1);
}
void db_on_close(db *d, hook h) { d->on_close = h; }
void db_adopt(db *d, stmt *s) {
    use(&d->head, 0);
    use(&s->head, 0);
    d->adopted = s;
}
int db_count(void *any) { return any != NULL; }
pool *pool_new(void) { return make(sizeof(pool), 0); }
int pool_use(pool *p, int value) {
    use(&p->head, 1);
    for (volatile int i = 0; i < 20; i++) { }
    use(&p->head, -1);
    return value;
}
int pool_hold(pool *p, hook h, int value) {
    use(&p->head, 1);
    int result = h(value);
    use(&p->head, -1);
    return result;
}
int pool_delete(pool *p) {
    end(&p->head);
    return 7;
}
item *item_new(int id) {
    item *i = make(sizeof(item), sizeof(item));
    i->id = id;
    for (int k = 0; k < 4; k++) i->marks[k] = k;
    return i;
}
int item_sum(const item *i) { return i->id + i->at.x + i->at.y; }
int place_run(place *p, hook h) { return h(p->x); }
void item_delete(item *i) { end((struct head *) (i + 1)); memset(i, 0xEE, sizeof *i); }
node *node_new(int id) {
    node *n = make(sizeof(node), sizeof(node));
    n->id = id;
    return n;
}
int node_id(const node *n) { return n->id; }
void node_delete(void *p) {
    node *n = p;
    end((struct head *) (n + 1));
    memset(n, 0xEE, sizeof *n);
}
int living(void) { return made - freed; }
int faults(void) { return wrong; }
