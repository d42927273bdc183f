#include "arrays.h"
int sum(const int values[], size_t count) {
    int s = 0;
    for (size_t i = 0; i < count; i++) s += values[i];
    return s;
}
double total(const struct matrix *m) {
    double s = m->ids[0] + m->ids[1] + m->longs[0] + m->longs[1] + m->flags[0] + m->flags[1];
    for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) s += m->cells[i][j];
    return s;
}
void squares(long long *out, int count) { for (int i = 0; i < count; i++) out[i] = (long long) i * i; }
static int numbers[] = {2, 3, 5, 7};
int *table(size_t *count) { *count = 4; return numbers; }
int sum_matrix(int cells[][2], int rows) {
    int s = 0;
    for (int i = 0; i < rows; i++) s += cells[i][0] * cells[i][1];
    return s;
}
