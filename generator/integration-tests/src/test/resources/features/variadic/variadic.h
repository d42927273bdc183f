#ifndef VARIADIC_H
#define VARIADIC_H
#include <stddef.h>

enum shade { DARK = 3, LIGHT = 4 };

/** Writes the arguments into the buffer as printf does. */
int format(char *buffer, size_t size, const char *format, ...);
long sum_ints(int count, ...);
double sum_doubles(int count, ...);
#endif
