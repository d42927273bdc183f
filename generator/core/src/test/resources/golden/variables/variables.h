typedef struct point { double x, y; } point;
enum color { RED, GREEN };

/** How much is told. */
extern int verbosity;
extern const int version;
extern const char *const names[3];
extern char buffer[64];
extern point origin;
extern const point unit;
extern point *current;
extern enum color background;
extern double matrix[2][2];
extern const int table[];
extern const char text[];
extern _Thread_local int per_thread;
extern struct unknown missing;
extern long double precise;
