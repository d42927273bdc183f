/* What the benchmarks call and read; the functions are libc's. */
#ifndef CALLS_H
#define CALLS_H

#include <stddef.h>

/** As div_t. */
typedef struct quotient {
    int quot;
    int rem;
} quotient;

/** A record with one field of each kind that the benchmarks read and write. */
typedef struct sample {
    char tag;
    int count;
    double weight;
    unsigned low : 3;
    unsigned high : 13;
    struct sample *next;
} sample;

typedef int (*compare)(const void *a, const void *b);
typedef int (*compare_with)(const void *a, const void *b, void *data);

int abs(int value);
size_t strlen(const char *text);
quotient div(int numerator, int denominator);
void qsort(void *base, size_t count, size_t size, compare order);
/** As glibc has it. */
void qsort_r(void *base, size_t count, size_t size, compare_with order, void *data);

#endif
