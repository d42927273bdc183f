#include "callbacks.h"

int each(const point *points, size_t count, visit v, void *data) {
    int sum = 0;
    for (size_t i = 0; i < count; i++) sum += v(points + i, data);
    return sum;
}
int apply(int (*operation)(int, long), int left, long right) { return operation ? operation(left, right) : -1; }
int apply_binary(int (*operation)(int, int), int left, int right) { return operation(left, right); }
point map_point(transform t, point p, double factor) { return t(p, factor); }
int repeat(tick t, int times) {
    int done = 0;
    for (; done < times; done++) t();
    return done;
}
long call_wide(wide w) { return w(-1, -2, -3, -4, 0.5f, 0.25, "seven"); }
int deep(int (*step)(int), int level) { return step(level) + 1; }
int fire(struct listener *l, int event) { return l->on_event ? l->on_event(l, event) : -1; }
int operate(struct machine *m, int speed) {
    m->idle();
    return m->start(m, speed) - m->stop(m, speed);
}
static int plus(int a, int b) { return a + b; }
static int times(int a, int b) { return a * b; }
binary find_operation(char symbol) { return symbol == '+' ? plus : symbol == '*' ? times : NULL; }
static binary current;
void set_handler(binary handler) { current = handler; }
binary get_handler(void) { return current; }
int call_handler(int left, int right) { return current(left, right); }
