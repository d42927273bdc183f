#ifndef BADUSE_H
#define BADUSE_H
#include <stddef.h>

/* A library that every promise can be broken on. It keeps count of what it was done to. */
enum outcome { DONE = 0, MORE = 1, BUSY = 5, UNKNOWN_NAME = 6 };
const char *explain(int outcome);

/** For all threads. */
typedef struct store store;
int store_open(const char *name, store **opened);
void store_close(store *s);
/** Works on the store's memory for a while. */
long store_work(store *s, int rounds);
/** Stores that are open. */
int stores(void);
/** How often a store was closed that was at work, or worked that was closed: more than once is too often. */
int accidents(void);

/** Made from a store, which it needs to the end. */
typedef struct cursor cursor;
int cursor_open(store *s, cursor **opened);
void cursor_close(cursor *c);
long cursor_next(cursor *c);

/** For one thread. */
typedef struct diary diary;
diary *diary_open(void);
void diary_close(diary *d);
int diary_write(diary *d, int entry);
/** Takes the diary over. */
void archive(diary *d);
int diaries(void);

/* Memory. */
typedef struct board { int cells[4]; short rows[2][3]; } board;
int cell(const board *b, int index);
long total(const int *values, size_t count);
int spell(int number, char *text, size_t capacity);
/** The parameter can't have its name in Java. */
long squares(int n, double *C);
size_t length_of(const char *text);

/* Callbacks. */
typedef int (*step)(int depth, void *data);
int descend(step next, void *data, int depth);
int on_thread(step next, void *data, int depth);
void keep(step next, void *data);
int call_kept(int depth);

/* Numbers that no name stands for. */
enum mood { CALM, ANGRY = 5, SAD = 7 };
enum mood mood_of(int number);
int report(int number);
#endif
