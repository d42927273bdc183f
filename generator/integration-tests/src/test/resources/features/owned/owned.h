#ifndef OWNED_H
#define OWNED_H
typedef struct db db;
typedef struct stmt stmt;
typedef struct pool pool;
typedef struct place { int x, y; } place;
typedef struct item { int id; place at; int marks[4]; } item;
typedef struct node { int id; place at; } node;
typedef int (*hook)(int value);

/** Opens a database; null for an empty name. */
db *db_open(const char *name);
stmt *db_prepare(db *d, const char *text);
int db_make(db *d, stmt **out);
db *stmt_db(stmt *s);
int stmt_step(stmt *s);
int stmt_run(stmt *s, hook h, int value);
int stmt_finalize(stmt *s);
int db_same(const db *a, const db *b) __attribute__((nonnull(1)));
void db_close(db *d);
void db_on_close(db *d, hook h);
void db_adopt(db *d, stmt *s);
int db_count(void *any);

pool *pool_new(void);
int pool_use(pool *p, int value);
int pool_hold(pool *p, hook h, int value);
int pool_delete(pool *p);

item *item_new(int id);
int item_sum(const item *i);
int place_run(place *p, hook h);
void item_delete(item *i);

node *node_new(int id);
int node_id(const node *n);
void node_delete(void *n);

/* what was made and not freed, and uses of what was freed */
int living(void);
int faults(void);
#endif
