/* Functions that return records of several sizes, and what a shim has for each. */
#include <stdlib.h>

typedef struct { int part[1]; } s4;
s4 give4(int x) { s4 s = {{x}}; return s; }
void gatun_give4(s4 *result, int x) { *result = give4(x); }

typedef struct { int part[2]; } s8;
s8 give8(int x) { s8 s = {{x}}; return s; }
void gatun_give8(s8 *result, int x) { *result = give8(x); }

typedef struct { int part[4]; } s16;
s16 give16(int x) { s16 s = {{x}}; return s; }
void gatun_give16(s16 *result, int x) { *result = give16(x); }

typedef struct { int part[6]; } s24;
s24 give24(int x) { s24 s = {{x}}; return s; }
void gatun_give24(s24 *result, int x) { *result = give24(x); }

typedef struct { int part[16]; } s64;
s64 give64(int x) { s64 s = {{x}}; return s; }
void gatun_give64(s64 *result, int x) { *result = give64(x); }

typedef struct { int part[64]; } s256;
s256 give256(int x) { s256 s = {{x}}; return s; }
void gatun_give256(s256 *result, int x) { *result = give256(x); }

typedef struct { double x, y; } point;
point moved(point p, double by) { p.x += by; p.y += by; return p; }
void gatun_moved(point *result, const point *p, double by) { *result = moved(*p, by); }
