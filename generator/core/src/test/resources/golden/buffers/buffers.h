// options: -l buffers
#include <stddef.h>

typedef struct spot { double x, y; } spot;
typedef size_t (*sink)(const char *data, size_t size, size_t count, void *user);
typedef void (*said)(const char *text, int length);

/** The sum of products. */
double dot(int n, const double *x, int incx, const double *y, int incy);
long total(const int *values, size_t count);
int shrink(unsigned char *dest, size_t *dest_size, const void *source, size_t source_size);
int spell(int number, char *buffer, size_t capacity);
int find(const char *name, const char *text, int length);
int table_size(int which);
const double *table(int which);
double centre(const spot *points, unsigned char count);
void pour(sink to);
void talk(said to);
char *copy_of(const char *text);
void release(void *memory);
const char *latin(const char *text);
