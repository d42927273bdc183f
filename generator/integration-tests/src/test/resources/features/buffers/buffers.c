#include "buffers.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

double dot(int n, const double *x, int incx, const double *y, int incy) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i * incx] * y[i * incy];
    return sum;
}
long total(const int *values, size_t count) {
    long sum = 0;
    for (size_t i = 0; i < count; i++) sum += values[i];
    return sum;
}
void scale(double by, double *values, int count) { for (int i = 0; i < count; i++) values[i] *= by; }
uint32_t checksum(const void *data, unsigned size) {
    uint32_t sum = 0;
    if (!data) return 4711;
    for (unsigned i = 0; i < size; i++) sum = sum * 31 + ((const unsigned char *) data)[i];
    return sum;
}
void shrink(unsigned char *dest, size_t *dest_size, const unsigned char *source, size_t source_size) {
    size_t written = 0;
    for (size_t i = 0; i < source_size; i += 2) if (written < *dest_size) dest[written++] = source[i];
    *dest_size = written;
}
void fill(short *to, int count, int value) { for (int i = 0; i < count; i++) to[i] = (short) value; }
void spell(int number, char *buffer, size_t capacity) { snprintf(buffer, capacity, "number %d", number); }
int letters(const char *text, int length) { return text ? length + text[0] : -1; }
int table_size(int which) { return which == 9 ? -1 : which; }
const double *table(int which) {
    static const double values[] = {0.5, 0.25, 0.125};
    return which == 0 ? NULL : values;
}
int short_sum(const short *values, unsigned char n) { int s = 0; for (int i = 0; i < n; i++) s += values[i]; return s; }
int grid(enum order order, int rows, int columns, int width, const int *cells) {
    return order == BY_ROWS ? cells[rows * width - 1] : cells[columns * width - 1];
}
double centre_x(const spot *points, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) sum += points[i].x;
    return count ? sum / count : -1;
}
int sum_of(const int *values, int n) { int s = 0; for (int i = 0; i < n; i++) s += values[i]; return s; }
int pick(const int *n, const int *values) { return values[*n - 1]; }
size_t pour(sink to, int pieces, void *user) {
    size_t sum = 0;
    for (int i = 0; i < pieces; i++) {
        char piece[] = "piece0.";
        piece[5] = (char) ('0' + i);
        sum += to(piece, 1, 7, user);
    }
    return sum + to(NULL, 1, 0, user);
}
void talk(said to, void *user) { to(user, "hello, world", 5); }
static size_t counted(const char *data, size_t size, size_t count, void *user) {
    (void) user;
    return data ? size * count * 100 + (unsigned char) data[0] : 7;
}
sink counting_sink(void) { return counted; }

const char *motto(int which) { return which ? "per aspera ad astra" : NULL; }
const wchar_t *wide_motto(void) { return L"\u00fcber \U0001F600"; }
size_t wide_length(const wchar_t *text) { return wcslen(text); }
size_t utf16_length(const char16_t *text) { size_t n = 0; while (text[n]) n++; return n; }
size_t utf32_length(const char32_t *text) { size_t n = 0; while (text[n]) n++; return n; }
static int owned;
char *copy_of(const char *text) { if (!text) return NULL; owned++; return strdup(text); }
void release(void *memory) { owned--; free(memory); }
int still_there(void) { return owned; }
const char *latin(const char *text) { return strlen(text) == 1 ? "\xe9" : "long"; }
