#ifndef CONSTRUCTS_H
#define CONSTRUCTS_H
#include <stddef.h>

/* Bit-fields wider than any Java type. */
struct wide { __int128 a : 100; unsigned __int128 b : 28; int c; unsigned __int128 d : 70; char e; };
int wide_ends(const struct wide *w);
void wide_fill(struct wide *w);

/* Arrays of arrays. */
struct grid { double m[2][3]; char names[2][8]; int cube[2][3][4]; long *pointers[2][2]; };
double grid_at(const struct grid *g, int i, int j);
int cube_at(const struct grid *g, int i, int j, int k);
const char *grid_name(const struct grid *g, int i);
extern int matrix[3][5];
int matrix_at(int i, int j);

/* Function pointers that return function pointers. */
typedef int (*unary)(int);
typedef unary (*chooser)(int which);
unary choose(int which);
chooser get_chooser(void);
int ask(chooser c, int which, int argument);
struct operations { unary table[2]; chooser choose; };
void operations_fill(struct operations *o);
int operations_run(const struct operations *o, int index, int argument);

/* Records behind an ellipsis. */
struct pair { int a; double b; };
struct big { long values[5]; };
double sum_pairs(int count, ...);
long sum_mixed(int count, ...);

/* Labels, aliases, weak symbols, parameters ahead of their list. */
int renamed(int a) __asm__("constructs_\x72\145al");
int target_of_alias(int a);
extern __typeof__(target_of_alias) other_name;
extern int absent(void) __attribute__((weak));
int sum_of(int n; int values[n], int n);
int first_of(const int values[static 1]);

/* Arrays at the end. */
struct message { int count; struct { short x, y; } points[]; };
struct buffer { int size; unsigned char bytes[0]; };
int message_sum(const struct message *m);

/* Members of members without a name. */
struct deep { int a; union { int b; struct { short c; union { signed char d; unsigned char e[2]; }; }; }; };
int deep_sum(const struct deep *d);

/* Typedefs that say how to align. */
typedef int wide_int __attribute__((aligned(8)));
typedef wide_int narrow_int __attribute__((aligned(2)));
struct aligned_by_name { char a; narrow_int b; char c; wide_int d; };
int aligned_sum(const struct aligned_by_name *s);
struct int_pair { int a, b; };
struct atomic { char a; _Atomic struct int_pair p; _Atomic int n; };
int atomic_sum(struct atomic *a);
int atomic_parameter(_Atomic int *counter, int by);
#endif
