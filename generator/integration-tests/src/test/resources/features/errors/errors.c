#include "errors.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
struct store { const char *message; };
static int living;
static unsigned long queue[8];
static int head, tail;
int store_open(const char *name, store **out) {
    *out = malloc(sizeof **out);
    living++;
    (*out)->message = "cannot open the store";
    return strcmp(name, "bad") == 0 ? STORE_FULL : STORE_OK;
}
int store_close(store *s) { living--; free(s); return STORE_OK; }
const char *store_errmsg(store *s) { return s->message; }
int store_living(void) { return living; }
int store_fail(store *s, int code) { s->message = "told to fail"; return code; }
int store_step(store *s, int code) { s->message = "no step"; return code; }
int store_sizes(store *s, int *width, double *height, const char **unit) {
    (void)s; *width = 3; *height = 4.5; *unit = "m"; return STORE_OK;
}
int store_count(store *s, int *count) { (void)s; *count += 1; return STORE_OK; }
int store_extent(store *s, extent *e) { (void)s; e->low = -1; e->high = 1; return STORE_OK; }
int store_run(store *s, hook h, int value) { s->message = "hook said so"; return h(value); }
store *maker_make(int failures) {
    if (failures == 0) { store *s = malloc(sizeof *s); living++; return s; }
    head = tail = 0;
    for (int i = 1; i < failures; i++) queue[tail++] = 0x80000000ul + i;
    return 0;
}
unsigned long maker_get_error(void) {
    close(-1); /* disturbs errno */
    return head < tail ? queue[head++] : 0;
}
const char *maker_string(unsigned long code) { return code == 0x80000001ul ? "first reason" : "other reason"; }
int os_open(const char *path) { return open(path, O_RDONLY); }
int os_close(int fd) { return close(fd); }
void *os_map(int how) { errno = ENOMEM; return how == 0 ? 0 : how == 1 ? (void *)-1 : (void *)&living; }
long long part_read(long long code) { return code; }
unsigned long long wide_status(unsigned long long code) { return code; }
