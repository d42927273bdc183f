// options: -l demo --macro-function int GREATER(int a, int b) --macro-function point POINT(double x, double y) --macro-function void RESET(int *where)
#define GREATER(a, b) ((a) > (b) ? (a) : (b)) /* The greater one. */
#define POINT(x, y) ((point) {x, y})
#define RESET(p) do { *(p) = 0; } while (0)
#define UNTYPED(x) (x)

typedef struct point { double x, y; } point;
typedef struct { const int fixed; int rest[2]; } half_fixed;
typedef int (*visit)(const point *p, void *data);
typedef long double (*precise_visit)(long double value);
enum color { RED, GREEN };

/** Adds two numbers. */
static inline int add(int a, int b) { return a + b; }
static inline point middle(point a, const point b) { return POINT((a.x + b.x) / 2, (a.y + b.y) / 2); }
static inline half_fixed make_fixed(int fixed) { return (half_fixed) {fixed, {1, 2}}; }
static inline enum color other(enum color c) { return c == RED ? GREEN : RED; }
static inline int each(const point *points, unsigned long n, visit v, void *data) { return n ? v(points, data) : 0; }
static inline const char *describe(const char *text, int) { return text; }
static inline void nothing(void) {}
static inline int odd_names(int add, int later, int result, int __reserved, int _) {
    return add + later + result + __reserved + _;
}
#define later 1
#define add(a, b) ((a) + (b))
__attribute__((deprecated)) static inline int old(void) { return 0; }
static inline int many(int n, ...) { return n; }
long double halved(long double x);
__int128 widened(long x);
int with_pointer(long double *x, precise_visit v);

static const int limit = 100;
static const point origin = {0, 0};
extern _Thread_local int per_thread;
extern _Thread_local int per_threads[4];
