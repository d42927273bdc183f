#ifndef ERRORS_H
#define ERRORS_H
typedef struct store store;
typedef struct extent { int low, high; } extent;
typedef int (*hook)(int value);
enum store_status { STORE_OK, STORE_FULL = 13, STORE_BUSY, STORE_ROW = 100, STORE_DONE };

/** Opens a store: it is given, and has to be closed, also where that fails. */
int store_open(const char *name, store **out);
int store_close(store *s);
const char *store_errmsg(store *s);
int store_living(void);
/* fails with the code it is given, known or not */
int store_fail(store *s, int code);
int store_step(store *s, int code);
/* several results; one is read first */
int store_sizes(store *s, int *width, double *height, const char **unit);
int store_count(store *s, int *count);
int store_extent(store *s, extent *e);
int store_run(store *s, hook h, int value);

/* null, and a queue of codes */
store *maker_make(int failures);
unsigned long maker_get_error(void);
const char *maker_string(unsigned long code);

/* errno */
int os_open(const char *path);
int os_close(int fd);
void *os_map(int how);
/* negative: the code is the result */
long long part_read(long long code);
unsigned long long wide_status(unsigned long long code);
#endif
