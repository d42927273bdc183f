#include "constants.h"
int is_all_ones(handle h) { return h == ALL_ONES; }
