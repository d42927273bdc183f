#include <stddef.h>
#include <stdint.h>
#include <uchar.h>
#include <wchar.h>

enum order { BY_ROWS = 101, BY_COLUMNS = 102 };
typedef struct spot { double x, y; } spot;
typedef size_t (*sink)(const char *data, size_t size, size_t count, void *user);
typedef void (*said)(void *user, const char *text, int length);

double dot(int n, const double *x, int incx, const double *y, int incy);
long total(const int *values, size_t count);
void scale(double by, double *values, int count);
uint32_t checksum(const void *data, unsigned size);
void shrink(unsigned char *dest, size_t *dest_size, const unsigned char *source, size_t source_size);
void fill(short *to, int count, int value);
void spell(int number, char *buffer, size_t capacity);
int letters(const char *text, int length);
int table_size(int which);
const double *table(int which);
int short_sum(const short *values, unsigned char n);
int grid(enum order order, int rows, int columns, int width, const int *cells);
double centre_x(const spot *points, int count);
int sum_of(const int *values, int n);
int pick(const int *n, const int *values);
size_t pour(sink to, int pieces, void *user);
void talk(said to, void *user);
sink counting_sink(void);

const char *motto(int which);
const wchar_t *wide_motto(void);
size_t wide_length(const wchar_t *text);
size_t utf16_length(const char16_t *text);
size_t utf32_length(const char32_t *text);
char *copy_of(const char *text);
void release(void *memory);
int still_there(void);
const char *latin(const char *text);
