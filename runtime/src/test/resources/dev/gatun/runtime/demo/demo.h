#include <stddef.h>

/** Colours of things. */
enum color { RED, GREEN = 5, ALSO_GREEN = GREEN };
typedef struct point { double x, y; } point;
typedef int (*visit)(const point *p, void *data);
typedef struct db db;

struct item {
    unsigned a : 3;
    int b : 5;
    _Bool flag : 1;
    unsigned char raw[4];
    char name[16];
    point at;
    point *next;
    const char *label;
    visit cb;
    enum color c;
    int *counts;
    long n;
    point pts[2];
    db *owner;
    db **all;
    union {
        int number;
        float real;
    };
    const char *words[2];
};

double dist(const point *a, const point *b);
point mid(point a, point b);
int each(const point *pts, size_t n, visit v, void *data);
int open_db(const char *name, db **out);
const char *db_name(db *d);
void close_db(db *d);
int *counter(void);
enum color tint(enum color c);
int report(const char *fmt, ...);
void fill_item(struct item *i);
visit default_visit(void);
int not_in_the_library(int i);

extern int verbosity;
extern const char *const names[3];

/** Most of everything. */
#define MAX 10
