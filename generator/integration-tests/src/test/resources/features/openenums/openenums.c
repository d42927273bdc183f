#include "openenums.h"
enum color by_number(int number) { return (enum color) number; }
int number_of(enum color c) { return (int) c; }
big next_big(big b) { return b + 1; }
enum level lower(enum level l) { return l - 1; }
void paint(enum color *colors, int count, enum color c) { for (int i = 0; i < count; i++) colors[i] = c; }
enum color chosen(enum color (*choose)(enum color c), enum color c) { return choose(c); }
enum color coat(const struct painted *p, int index) { return index < 0 ? p->few : p->coats[index]; }
enum mode mode_of(int number) { return (enum mode) number; }
enum parts both(enum parts one, enum parts other) { return one | other; }
