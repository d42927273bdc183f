// options: -l db
/** A database. */
typedef struct db db;
typedef struct stmt stmt;
typedef struct item { int id; struct { int x; } at; int close; } item;
typedef struct node { int id; } node;
typedef int (*visitor)(db *of, item *seen);
struct Link;

/** Opens one. */
db *db_open(const char *name);
db *db_default(void) __attribute__((returns_nonnull));
stmt *db_prepare(db *d, const char *text);
db *stmt_db(const stmt *s);
int stmt_step(stmt *s) __attribute__((nonnull));
int stmt_finalize(stmt *s);
void db_adopt(db *d, stmt *s);
int db_visit(db *d, visitor v);
int db_printf(db *d, const char *format, ...);
int db_close(db *d);
item *item_new(void);
static inline void item_delete(item *i) { i->id = 0; }
node *node_new(db *d);
void any_delete(void *object);
struct Link *link_new(void);
void link_delete(struct Link *l);
