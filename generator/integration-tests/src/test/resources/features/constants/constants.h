#ifndef CONSTANTS_H
#define CONSTANTS_H
#include <stddef.h>

#define TEN 10
#define MINUS_TWO -2
#define HEX 0xff
#define OCTAL 0755
#define BINARY 0b101
#define UNSIGNED_MAX 4294967295u
#define LONG_ONE 1L
#define HUGE_UNSIGNED 0xffffffffffffffffull
#define SHIFTED (1 << 20)
#define COMBINED (TEN | HEX)
#define TERNARY (TEN > 5 ? 100 : 200)
#define WRAPPED (0u - 1)
#define MASK (~0x0f)
#define RATIO 0.25
#define SINGLE 1.5f
#define EXPONENT 1e-3
#define HEX_FLOAT 0x1.8p1
#define LETTER 'A'
#define NEWLINE '\n'
#define NAME "gatun"
#define JOINED "two " "parts"
#define ESCAPED "tab\t\"quoted\" \x41\101"
#define SIZE_OF_POINT sizeof(struct point)
#define CAST ((short) 70000)
#define INVALID ((void *) 0)
#define ALL_ONES ((handle) -1)
#define FROM_ENUM (SECOND + 1)
#define QUOTIENT (-7 / 2)
#define REMAINDER (-7 % 2)

#define FUNCTION_LIKE(x) ((x) + 1)
#define EMPTY
#define STATEMENT do { } while (0)

enum { FIRST = 1, SECOND };
struct point { double x, y; };
typedef struct thing *handle;
int is_all_ones(handle h);
#endif
