#include "counter_c.h"

#include <stdlib.h>
#include <string.h>

long counter_add(long *counter, long by) { return *counter += by; }

size_t counter_length(const char *text) { return strlen(text); }

long counter_visited(long (*visit)(long), long value) { return visit(value); }

double counter_last(const double *values, size_t count) { return values[count - 1]; }

void *counter_new(size_t size) { return malloc(size); }

void counter_delete(void *counter) { free(counter); }
