/* What the benchmarks of buffers and critical functions call; the functions are libc's. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>

/** Critical: see calls.h for the plain one. */
int abs(int value);
/** Critical. */
int memcmp(const void *a, const void *b, size_t n);
void *memchr(const void *s, int c, size_t n);

#endif
