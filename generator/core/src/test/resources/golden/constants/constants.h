typedef struct db db;
typedef void (*destructor)(void *);

#define ZERO 0
/** How many there may be. */
#define MAX 10
#define MINUS (-5)
#define HEX 0xFFFFFFFFu
#define LONG 10L
#define BIG 0xFFFFFFFFFFFFFFFFull
#define SMALLEST (-2147483647 - 1)
#define PI 3.25
#define HALF 0.5f
#define NAN_ (0.0 / 0.0)
#define INF (1.0 / 0.0)
#define NAME "gatun"
#define QUOTED "a\"b\\c\n\t\x01"
#define LETTER 'a'
#define SUM (MAX + HEX)
#define SIZE sizeof(long)
#define NONE ((db *) 0)
#define STATIC ((destructor) 0)
#define TRANSIENT ((destructor) -1)
#define INVALID ((void *) -1)
#define TRUE ((_Bool) 1)
#define EMPTY
#define SQUARE(x) ((x) * (x))
#define CALL get()
#define TYPE struct db
