#ifndef SHIM_H
#define SHIM_H

#include <stddef.h>

typedef struct point { double x, y; } point;
typedef struct { const int a; int b[3]; } fixed;
struct wide { long double value; int after; };
struct __attribute__((packed)) tight { char tag; double value; };
struct __attribute__((aligned(64))) line { int n; };
struct empty {};
typedef float vec __attribute__((vector_size(16)));
struct mixed {
    __int128 big;
    unsigned __int128 ubig;
    float _Complex z;
    vec v;
    long double many[2];
    _Float16 half;
    _Float128 quad;
    vec rows[2];
    double _Complex zs[2];
};

/* no symbol of their own */
static inline int add(int a, int b) { return a + b; }
static inline point middle(point a, point b) { return (point) {(a.x + b.x) / 2, (a.y + b.y) / 2}; }
static inline fixed frozen(int n) { return (fixed) {n, {n + 1, n + 2, n + 3}}; }
static inline const char *name_of(_Bool b) { return b ? "yes" : "no"; }
static inline void store(int *where, int what) { *where = what; }
static inline size_t count_of(size_t size_t_, int result, int add_) { return size_t_ + (size_t) result + (size_t) add_; }
/* a parameter named as a function, another as a macro that comes later */
static inline int twice(int twice, int later) { return 2 * twice + later; }
#define later 7
#define add(a, b) 0

/* types that the linker can't pass */
long double halved(long double x);
__int128 product(long a, long b);
unsigned __int128 biggest(void);
double _Complex rotated(double _Complex z);
float _Complex rotated_f(float _Complex z);
long double _Complex rotated_l(long double _Complex z);
vec vec_add(vec a, vec b);
_Float16 half_add(_Float16 a, _Float16 b);
_Float128 third(void);
struct wide grown(struct wide w);
struct tight retagged(struct tight t, char tag);
struct line longer(struct line l);
struct empty nothing(struct empty e);
struct mixed mixed_next(struct mixed m);
double sum_of(const long double *values, size_t n);
long double *where_max(long double *values, size_t n);

/* variables without an address of their own */
static const int answer = 42;
static const point origin = {1, 2};
static int plain __attribute__((unused)) = 5;
extern _Thread_local int per_thread;
static inline int per_thread_value(void) { return per_thread; }
extern long double precise;

/* no types of their own */
#define GREATER(a, b) ((a) > (b) ? (a) : (b))
#define POINT(x, y) ((point) {x, y})

/* records that the linker could return, too */
point moved(point p, double by);

#endif
