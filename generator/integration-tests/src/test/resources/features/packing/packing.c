#include "packing.h"
void set_packed(struct packed *v) { *v = (struct packed){1, 100000, 0.5, -3}; }
double sum_packed(const struct packed *v) { return v->tag + v->number + v->ratio + v->last; }
double sum_packed2(const struct packed2 *v) { return v->tag + v->number + v->ratio; }
size_t sizes(int which) {
    switch (which) {
        case 0: return sizeof(struct packed);
        case 1: return sizeof(struct packed2);
        case 2: return sizeof(struct loose);
        case 3: return sizeof(struct wide);
        case 4: return sizeof(struct inner_aligned);
        case 5: return _Alignof(struct packed);
        case 6: return _Alignof(struct packed2);
        case 7: return _Alignof(struct wide);
        case 8: return sizeof(struct narrowed);
        case 9: return offsetof(struct narrowed, number);
        default: return _Alignof(struct inner_aligned);
    }
}
