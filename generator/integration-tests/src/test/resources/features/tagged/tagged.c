#include "tagged.h"
#include <string.h>
double area(const struct shape *s) {
    switch (s->kind) {
    case CIRCLE: return 3 * s->as.radius * s->as.radius;
    case RECT: return s->as.rect.width * s->as.rect.height;
    case SQUARE: return s->as.rect.width * s->as.rect.width;
    case LABEL: return (double) strlen(s->as.label);
    case DOTS: return s->as.dots[0] + s->as.dots[3];
    default: return -1;
    }
}
struct shape twice(struct shape s) {
    if (s.kind == CIRCLE) s.as.radius *= 2;
    if (s.kind == RECT) s.as.rect.width *= 2;
    return s;
}
struct shape made(int kind) {
    struct shape s;
    memset(&s, 0, sizeof s);
    s.kind = (enum kind) kind;
    if (kind == CIRCLE) s.as.radius = 1.5;
    if (kind == LABEL) strcpy(s.as.label, "made in C");
    if (kind == DOTS) s.as.dots[2] = 7;
    return s;
}
long total(const struct value *v, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
        if (v[i].type == VALUE_INT) sum += v[i].integer;
        if (v[i].type == VALUE_TEXT) sum += v[i].text ? (long) strlen(v[i].text) : 1000;
        if (v[i].type == VALUE_BITS) sum += v[i].bits;
    }
    return sum;
}
struct value described(long n) {
    struct value v;
    memset(&v, 0, sizeof v);
    v.type = n < 0 ? VALUE_TEXT : VALUE_INT;
    if (n < 0) v.text = "negative"; else v.integer = n;
    return v;
}
union event click(int x, int y) {
    union event e;
    memset(&e, 0, sizeof e);
    e.mouse.type = 2;
    e.mouse.x = x;
    e.mouse.y = y;
    return e;
}
int key_of(union event e) { return e.type == 1 ? e.key.key : -1; }
int narrow_tag(struct narrow n) { return n.tag; }
int bits_tag(struct bits b) { return b.tag + 100 * (int) b.before; }
int truth_tag(struct truth t) { return t.tag; }
