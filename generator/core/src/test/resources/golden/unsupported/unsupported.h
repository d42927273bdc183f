struct wide { long double value; int after; };
typedef float vec __attribute__((vector_size(16)));

long double precise(long double x);
_Complex double root(double x);
__int128 product(long a, long b);
vec add(vec a, vec b);
struct wide by_value(struct wide w);
void by_pointer(struct wide *w, long double *out, vec *v);
static inline int helper(int x) { return x; }
typedef long double (*function)(long double);
struct blobs { __int128 big; _Complex float z; vec v; long double many[2]; function f; };
