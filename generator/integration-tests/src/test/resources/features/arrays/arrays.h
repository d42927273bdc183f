#ifndef ARRAYS_H
#define ARRAYS_H
#include <stddef.h>
#include <stdint.h>

struct matrix { float cells[2][3]; uint16_t ids[2]; long longs[2]; _Bool flags[2]; void *pointers[2]; };

int sum(const int values[], size_t count);
double total(const struct matrix *m);
void squares(long long *out, int count);
int *table(size_t *count);
int sum_matrix(int cells[][2], int rows);
#endif
