#include "deep/lake.h"
#include "lock.h"

int flood(struct lock *l) {
    return (int) (l->length * l->width);
}

int rain(int millimetres) {
    return 2 * millimetres;
}
