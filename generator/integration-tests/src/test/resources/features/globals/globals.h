#ifndef GLOBALS_H
#define GLOBALS_H
typedef struct point { double x, y; } point;
enum level { LOW, HIGH };

extern int verbosity;
extern double ratio;
extern const long limit;
extern enum level current_level;
extern const char *program;
extern char buffer[16];
extern int table[4];
extern const char *const names[3];
extern point origin;
extern point corners[2];
extern int *cursor;
extern int (*operation)(int);

int verbosity_in_c(void);
double origin_sum(void);
int table_sum(void);
#endif
