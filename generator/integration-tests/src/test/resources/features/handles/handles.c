#include "handles.h"
#include <stdlib.h>
#include <string.h>
struct cursor { db *owner; };
struct db { char name[32]; struct cursor cursor; };
static db *open_dbs[8];
static int open_count;
int db_open(const char *name, db **out) {
    if (!name || open_count == 8) {
        *out = NULL;
        return 1;
    }
    db *d = calloc(1, sizeof *d);
    strncpy(d->name, name, sizeof d->name - 1);
    d->cursor.owner = d;
    open_dbs[open_count++] = d;
    *out = d;
    return 0;
}
const char *db_name(db *d) { return d->name; }
void db_close(db *d) {
    for (int i = 0; i < open_count; i++) {
        if (open_dbs[i] == d) open_dbs[i] = open_dbs[--open_count];
    }
    free(d);
}
cursor_handle db_cursor(db *d) { return &d->cursor; }
db *cursor_db(struct cursor *c) { return c->owner; }
db **db_all(int *count) {
    *count = open_count;
    return open_dbs;
}
