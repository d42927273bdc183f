#include "gate.h"
#include <lake.h>

struct lock { struct gate upper, lower; };
int fill(struct lock *l, struct lake *from);
