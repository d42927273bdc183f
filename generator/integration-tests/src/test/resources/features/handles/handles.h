#ifndef HANDLES_H
#define HANDLES_H
typedef struct db db;
struct cursor;
typedef struct cursor *cursor_handle;

int db_open(const char *name, db **out);
const char *db_name(db *d);
void db_close(db *d);
cursor_handle db_cursor(db *d);
db *cursor_db(struct cursor *c);
db **db_all(int *count);
#endif
