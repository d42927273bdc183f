#include "unions.h"
union number double_float(union number v) { v.f *= 2; return v; }
double as_double(const variant *v) { return v->kind == KIND_INT ? (double) v->value.i : v->value.d; }
variant make_double(double d) { variant v = {.kind = KIND_DOUBLE}; v.value.d = d; return v; }
