#include "misaligned.h"
#include <string.h>

int target = 42;
int *target_pointer = &target;
struct pair target_pair = {3, 0.25};
int twice(int n) { return 2 * n; }
step twice_pointer(void) { return twice; }
double sum_pair(struct pair pair) { return pair.a + pair.b; }
struct pair make_pair(short a, double b) { return (struct pair){a, b}; }

static struct inner inner(int n) {
    return (struct inner){n, n + 0.5, {n + 1, n + 2}, {n + 3, n + 0.25}, 5 + n % 8, 1000 + n};
}

static int same_inner(struct inner a, struct inner b) {
    return a.a == b.a && a.b == b.b && a.c[0] == b.c[0] && a.c[1] == b.c[1] && a.pair.a == b.pair.a && a.pair.b == b.pair.b
        && a.low == b.low && a.high == b.high;
}

void fill(struct everything *e) {
    e->tag = 1;
    for (int i = 0; i < 3; i++) e->values[i] = 100000 + i;
    e->inner = inner(10);
    e->local.a = -2;
    e->local.b = 2.5;
    e->p[0] = &target;
    e->p[1] = NULL;
    e->n = -123456789;
    e->many[0] = inner(20);
    e->many[1] = inner(30);
    strcpy(e->name, "packed");
    e->number.d = 1.5;
    for (int i = 0; i < 6; i++) e->m[i / 3][i % 3] = i * 7;
    e->mode = ON;
    e->modes[0] = OFF;
    e->modes[1] = ON;
    e->low = 5;
    e->wide = -10000000000;
    e->f = 0.5f;
    e->g[0] = 0.25;
    e->g[1] = 0.125;
    e->whole = 0x700000006;
    e->flags[0] = false;
    e->flags[1] = true;
    for (int i = 0; i < 2; i++) {
        e->shorts[i] = -1 - i;
        e->longs[i] = -11 - i;
        e->long_longs[i] = 1ull << (40 + i);
        e->floats[i] = 1.5f + i;
        e->doubles[i] = 2.5 + i;
        e->wide_text[i] = L'a' + i;
        e->text16[i] = u'x' + i;
        e->rest[i] = 500 + i;
    }
    e->label = "label";
    e->labels[0] = "first";
    e->labels[1] = NULL;
    e->pair = &target_pair;
    e->pairs[0] = NULL;
    e->pairs[1] = &target_pair;
    e->steps[0] = NULL;
    e->steps[1] = twice;
    e->deep = &target_pointer;
}

#define EXPECT(condition) do { place++; if (!(condition)) return place; } while (0)

int wrong(const struct everything *e) {
    int place = 0;
    EXPECT(e->tag == 2);
    EXPECT(e->values[0] == -1 && e->values[1] == -2 && e->values[2] == -3);
    EXPECT(same_inner(e->inner, inner(40)));
    EXPECT(e->local.a == 6 && e->local.b == 6.5);
    EXPECT(e->p[0] == NULL && e->p[1] == &target);
    EXPECT(e->n == 987654321);
    EXPECT(same_inner(e->many[0], inner(50)) && same_inner(e->many[1], inner(60)));
    EXPECT(strcmp(e->name, "java") == 0);
    EXPECT(e->number.s[0] == 1 && e->number.s[1] == 2 && e->number.s[2] == 3);
    EXPECT(e->m[0][0] == 0 && e->m[0][2] == -2 && e->m[1][0] == -3 && e->m[1][2] == -5);
    EXPECT(e->mode == OFF);
    EXPECT(e->modes[0] == ON && e->modes[1] == OFF);
    EXPECT(e->low == 2);
    EXPECT(e->wide == 10000000001);
    EXPECT(e->f == 4.5f && e->g[0] == 5.5 && e->g[1] == 6.5);
    EXPECT(e->halves[0] == 8 && e->halves[1] == 9);
    EXPECT(e->flags[0] && !e->flags[1]);
    EXPECT(e->shorts[0] == 1 && e->shorts[1] == 2);
    EXPECT(e->longs[0] == 3 && e->longs[1] == 4);
    EXPECT(e->long_longs[0] == 5 && e->long_longs[1] == UINT64_MAX);
    EXPECT(e->floats[0] == 0.5f && e->floats[1] == 0.25f);
    EXPECT(e->doubles[0] == 0.5 && e->doubles[1] == 0.25);
    EXPECT(e->wide_text[0] == L'j' && e->wide_text[1] == L'k');
    EXPECT(e->text16[0] == u'l' && e->text16[1] == u'm');
    EXPECT(strcmp(e->label, "by Java") == 0);
    EXPECT(e->labels[0] == NULL && strcmp(e->labels[1], "by Java") == 0);
    EXPECT(e->pair == NULL);
    EXPECT(e->pairs[0] == &target_pair && e->pairs[1] == NULL);
    EXPECT(e->steps[0](21) == 42 && e->steps[1] == NULL);
    EXPECT(*e->deep == NULL);
    EXPECT(e->rest[0] == 7 && e->rest[1] == 8);
    return 0;
}

void fill_by_pragma(struct by_pragma *v) {
    *v = (struct by_pragma){1, {2, 3}, {0.5, 0.25}, {&target}, {4, 4.5}, {{5, 5.5}, {6, 6.5}}};
}

int wrong_by_pragma(const struct by_pragma *v) {
    int place = 0;
    EXPECT(v->tag == 1);
    EXPECT(v->values[0] == 12 && v->values[1] == 3);
    EXPECT(v->doubles[0] == 0.5 && v->doubles[1] == 10.25);
    EXPECT(v->p[0] == NULL);
    EXPECT(v->pair.a == 14 && v->pair.b == 14.5);
    EXPECT(v->pairs[0].b == 5.5 && v->pairs[1].a == 14 && v->pairs[1].b == 14.5);
    return 0;
}

void fill_one_packed(struct one_packed *v) { *v = (struct one_packed){1, {2, 3}, {4, 4.5}}; }

int wrong_one_packed(const struct one_packed *v) {
    int place = 0;
    EXPECT(v->values[0] == 2 && v->values[1] == 13);
    EXPECT(v->pair.a == 4 && v->pair.b == 14.5);
    return 0;
}

void fill_by_typedef(struct by_typedef *v) { *v = (struct by_typedef){1, 2, {3, 4}, {5, 5.5}}; }

int wrong_by_typedef(const struct by_typedef *v) {
    int place = 0;
    EXPECT(v->value == 12);
    EXPECT(v->values[0] == 3 && v->values[1] == 14);
    EXPECT(v->pair.a == 5 && v->pair.b == 15.5);
    return 0;
}

size_t size_of_by_typedef(void) { return sizeof(struct by_typedef); }
