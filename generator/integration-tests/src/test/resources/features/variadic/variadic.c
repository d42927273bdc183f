#include "variadic.h"
#include <stdarg.h>
#include <stdio.h>

int format(char *buffer, size_t size, const char *format, ...) {
    va_list list;
    va_start(list, format);
    int written = vsnprintf(buffer, size, format, list);
    va_end(list);
    return written;
}
long sum_ints(int count, ...) {
    va_list list;
    va_start(list, count);
    long sum = 0;
    while (count-- > 0) sum += va_arg(list, int);
    va_end(list);
    return sum;
}
double sum_doubles(int count, ...) {
    va_list list;
    va_start(list, count);
    double sum = 0;
    while (count-- > 0) sum += va_arg(list, double);
    va_end(list);
    return sum;
}
