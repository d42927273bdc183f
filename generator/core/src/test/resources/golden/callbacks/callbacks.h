typedef struct point { double x, y; } point;
typedef struct db db;

/** Called for each point. */
typedef int (*visit)(const point *p, void *data);
typedef point transform(point p, double factor);
typedef void (*nothing)(void);

struct hooks {
    visit each;
    transform *map;
    void (*log)(const char *message, int level);
    int (*compare[2])(const void *, const void *);
};

int each(const point *points, int n, visit v, void *data);
void on_open(db *d, void (*opened)(db *d, int status), void *data);
void nested(int (*outer)(int (*inner)(long), db **out));
visit default_visit(void);
void (*get_handler(int number))(int);
/* has the type of a typedef, so it is that */
void also(int (*v)(const point *, void *));
void formatted(void (*print)(const char *format, ...));
extern nothing idle;
extern void (*hook)(db *);
