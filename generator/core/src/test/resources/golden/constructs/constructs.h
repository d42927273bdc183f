typedef int (*unary)(int);
typedef unary (*chooser)(int which);

struct wide { __int128 a : 100; unsigned __int128 b : 28; int c; char d; };
struct grid { double m[2][3]; char names[2][8]; int cube[2][3][4]; unary table[2][2]; };
struct flexible { int n; struct { short x, y; } points[]; };
struct deep { int a; union { int b; struct { short c; union { signed char d; unsigned char e[2]; }; }; }; };
typedef int wide_int __attribute__((aligned(8)));
typedef wide_int narrow_int __attribute__((aligned(2)));
struct pair { int a, b; };
struct aligned { char a; narrow_int b; wide_int c; _Atomic struct pair d; _Atomic int e; };

extern int matrix[3][5];
extern unary table[];
chooser choose(unary u, int (*(*other)(int))(long));
int label(int n; int values[n], int n) __asm__("l\x61" "bel_2");
int first(const int values[static 1]);
__auto_type inferred = 5.0;
#define LINE __LINE__
