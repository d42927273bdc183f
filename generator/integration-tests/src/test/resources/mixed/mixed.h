#ifndef MIXED_H
#define MIXED_H
#include <stddef.h>
typedef struct db db;
typedef struct stmt stmt;
typedef struct pair { int a, b; } pair;
typedef int (*visit)(int value, void *data);

db *db_open(const char *name);
int db_length(const db *d);
void db_close(db *d);
stmt *db_prepare(db *d, const char *text);
int stmt_step(stmt *s);
int stmt_each(stmt *s, int count, visit v, void *data);
void db_adopt(db *d, stmt *s);
void stmt_free(stmt *s);
int pair_sum(const pair *p);
pair pair_swap(pair p);

int living(void);
/* bytes that malloc has given and not got back; 0 where it doesn't tell */
size_t allocated(void);
#endif
