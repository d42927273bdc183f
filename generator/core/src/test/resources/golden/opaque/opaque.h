typedef struct db db;
typedef struct statement_s *statement;
struct forward;

int open_db(const char *name, db **out);
statement prepare(db *d, const char *text);
void finish(statement s, struct forward *f);
struct forward *list(db *const *all, int n);
