#include "shim.h"
#undef add

_Thread_local int per_thread = 3;
long double precise = 0.1L;

long double halved(long double x) { return x / 2; }
__int128 product(long a, long b) { return (__int128) a * b; }
unsigned __int128 biggest(void) { return ~(unsigned __int128) 0; }
double _Complex rotated(double _Complex z) { return z * __extension__ 1.0i; }
float _Complex rotated_f(float _Complex z) { return z * __extension__ 1.0if; }
long double _Complex rotated_l(long double _Complex z) { return z * __extension__ 1.0iL; }
vec vec_add(vec a, vec b) { return a + b; }
_Float16 half_add(_Float16 a, _Float16 b) { return a + b; }
_Float128 third(void) { return (_Float128) 1 / 3; }
struct wide grown(struct wide w) { w.value *= 2; w.after++; return w; }
struct tight retagged(struct tight t, char tag) { t.tag = tag; t.value += 1; return t; }
struct line longer(struct line l) { l.n++; return l; }
struct empty nothing(struct empty e) { return e; }
struct mixed mixed_next(struct mixed m) {
    m.big -= 1;
    m.ubig += 1;
    m.z += 1;
    m.v += 1;
    m.many[1] += 1;
    m.half += 1;
    m.quad += 1;
    m.rows[1] += 1;
    m.zs[1] += 1;
    return m;
}
double sum_of(const long double *values, size_t n) {
    long double sum = 0;
    for (size_t i = 0; i < n; i++) {
        sum += values[i];
    }
    return (double) sum;
}
long double *where_max(long double *values, size_t n) {
    long double *max = values;
    for (size_t i = 1; i < n; i++) {
        max = values[i] > *max ? values + i : max;
    }
    return max;
}
point moved(point p, double by) { return (point) {p.x + by, p.y + by}; }
