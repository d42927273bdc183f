#include "bitfields.h"
#include <string.h>

void set_flags(struct flags *v) {
    memset(v, 0, sizeof *v);
    v->a = 5;
    v->b = -16;
    v->c = 0xabcdef;
    v->ready = true;
    v->mode = FAST;
    v->d = 9;
    v->e = 3;
    v->wide = -549755813888ll;
    v->whole = 0xfedcba9876543210ull;
}
bool check_flags(const struct flags *v) {
    return v->a == 7 && v->b == 15 && v->c == 1 && v->ready && v->mode == SLOW && v->d == 8 && v->e == 1
        && v->wide == 549755813887ll && v->whole == 1;
}
void set_tight(struct tight *v) {
    memset(v, 0, sizeof *v);
    v->head = 200;
    v->a = 100;
    v->b = 0x9abcd;
    v->c = -1024;
}
bool check_tight(const struct tight *v) { return v->head == 1 && v->a == 127 && v->b == 0xfffff && v->c == 1023; }
