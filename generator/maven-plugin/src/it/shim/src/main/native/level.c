#include <lock.h>

int level(void) { return next(LEVEL); }
