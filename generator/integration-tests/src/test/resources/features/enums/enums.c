#include "enums.h"
enum color next_color(enum color v) { return v == RED ? GREEN : v == GREEN ? BLUE : RED; }
level opposite(level v) { return v == LOW ? HIGH : LOW; }
int raw_color(enum color v) { return (int) v; }
enum color color_of(int v) { return (enum color) v; }
void set_color(enum color *v) { *v = BLUE; }
enum big next_big(enum big v) { return v == SMALL_ONE ? BIG_ONE : SMALL_ONE; }
enum color color_in(const struct painted *v) { return v->color; }
const enum color *last_color(const enum color *v, int n) { return v ? v + n - 1 : 0; }
