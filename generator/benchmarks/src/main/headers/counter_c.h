/* The same in C, for what a call costs without C++. */
#include <stddef.h>

long counter_add(long *counter, long by);
size_t counter_length(const char *text);
long counter_visited(long (*visit)(long), long value);
double counter_last(const double *values, size_t count);
void *counter_new(size_t size);
void counter_delete(void *counter);
