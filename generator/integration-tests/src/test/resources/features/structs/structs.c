#include "structs.h"
#include <math.h>
#include <string.h>

double dist(const point *a, const point *b) {
    double dx = a->x - b->x, dy = a->y - b->y;
    return __builtin_sqrt(dx * dx + dy * dy);
}
point mid(point a, point b) { return (point){(a.x + b.x) / 2, (a.y + b.y) / 2}; }
struct small grow_small(struct small v) { return (struct small){v.a + 1, v.b + 1}; }
struct pair swap_pair(struct pair v) { return (struct pair){v.second, v.first}; }
struct mixed scale_mixed(struct mixed v, double factor) { return (struct mixed){v.count * 2, v.ratio * factor}; }
struct floats shift_floats(struct floats v) { return (struct floats){v.b, v.c, v.a}; }
struct large reverse_large(struct large v) {
    struct large r;
    for (int i = 0; i < 5; i++) r.values[i] = v.values[4 - i];
    return r;
}
int area(const line *v) { return v->width * v->height; }
line make_line(int width, int height) {
    line r;
    memset(&r, 0, sizeof r);
    r.width = width;
    r.depth = height;
    r.from = (point){1, 2};
    r.to = (point){3, 4};
    r.colour.green = 99;
    return r;
}
int sum_list(const node *head) {
    int sum = 0;
    for (; head; head = head->next) sum += head->value;
    return sum;
}
static int target;
void set_scalars(struct scalars *v) {
    *v = (struct scalars){'c', -1, 255, -300, 65535, -70000, 4000000000u, -5000000000l, 18446744073709551615ul, -1, 1, 1.5f, -2.25,
                          1, &target, "text", 12, &target};
}
int check_scalars(const struct scalars *v) {
    return v->c == 'x' && v->sc == -2 && v->uc == 254 && v->s == -301 && v->us == 65534 && v->i == 7 && v->ui == 3000000000u
        && v->l == -6 && v->ul == 8 && v->ll == 9 && v->ull == 10 && v->f == 0.5f && v->d == 0.25 && v->b == 1 && v->p == v
        && strcmp(v->text, "Java") == 0 && v->size == 11 && *v->counts == 5;
}
point centre(const struct polygon *v) {
    point sum = {0, 0};
    for (int i = 0; i < v->count; i++) {
        sum.x += v->corners[i].x / v->count;
        sum.y += v->corners[i].y / v->count;
    }
    return sum;
}
point *first_corner(struct polygon *v) { return v->count ? v->corners : NULL; }
size_t size_of_line(void) { return sizeof(line); }
size_t size_of_scalars(void) { return sizeof(struct scalars); }
