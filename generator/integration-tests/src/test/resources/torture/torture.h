/* C that headers may hold and few do: accepted by GCC and by Clang, said about by neither. */
#ifndef TORTURE_H
#define TORTURE_H
#include <stddef.h>
#include <stdint.h>
#include <stdarg.h>

/* ---- bit-fields */
enum e3 { EA = -1, EB = 1 };
enum u3 { UA, UB = 3 };
struct bits {
    int a : 3;
    unsigned b : 5;
    _Bool c : 1;
    enum e3 d : 2;
    enum u3 e : 2;
    int : 0;
    long long f : 40;
    unsigned long long g : 40;
    short : 3;
    char h : 5;
    signed char i : 7;
    unsigned short j : 16;
};
struct wide_bits { __int128 a : 100; unsigned __int128 b : 28; int c; unsigned __int128 d : 70; char e; };
union bit_union { int a : 3; unsigned b : 32; long c : 45; _Bool d : 1; int : 0; };
struct __attribute__((packed)) packed_bits { int a : 7; long b : 50; _Bool c : 1; unsigned d : 32; char e; };
struct aligned_bits { int a : 3 __attribute__((aligned(8))); int b : 4; _Alignas(16) int c; };
struct leading_bits { int : 5; int a : 3; int : 0; char b; };

/* ---- arrays without a length */
struct flexible { int n; double v[]; };
struct zero_length { int n; char v[0]; };
struct flexible_pointers { int n; struct zero_length *v[]; };
struct flexible_records { int n; struct bits v[]; };
struct flexible_rows { int n; int v[][3]; };
struct zero_only { int a[0]; };

/* ---- anonymous members, types inside of types */
struct anonymous {
    int a;
    union {
        int b;
        struct {
            int c;
            union {
                int d;
                float e;
                struct { short f, g; };
            };
            int h[2][3];
        };
    };
    struct { int x; } named;
};
struct inner_types {
    struct { int x, y; } points[4];
    struct { int q; } *pointer;
    union { int u; } matrix[2][3];
    enum { IT1, IT2 } state;
};
__extension__ typedef struct { __extension__ long long ll; __extension__ union { int a; int b; }; } extension_t;
struct asserted { int a; _Static_assert(sizeof(int) == 4, "x"); _Static_assert(1, "y" "z"); int b; };
typedef struct self { struct self *next; struct self **all; void (*visit)(struct self *); } self;
typedef struct { int a; } T;
struct shadows { T T; int shadows; T *U[2]; };

/* ---- arrays of arrays, pointers to arrays */
struct matrices {
    double m[4][4];
    char names[3][8];
    int cube[2][3][4];
    int *pointers[2][2];
    struct bits records[2][2];
    _Bool flags[2][5];
    enum u3 states[2][2];
    long longs[3][2];
};
typedef double row_t[4];
typedef row_t matrix_t[4];
struct by_typedef { matrix_t m; row_t *rows; double (*whole)[4][4]; const row_t fixed; };
void use_matrix(double m[4][4], const double (*p)[4], matrix_t q, row_t r);
double (*get_matrix(void))[4];
extern int matrix_variable[3][5];
extern row_t row_variable[];
extern int unknown_length[];
extern int unknown_rows[][7];
extern char text[];
extern char texts[][4];

/* ---- function pointers */
typedef int (*fp_t)(int);
typedef fp_t (*fpfp)(int, fp_t);
typedef int fn_t(int, char *);
fp_t get_fp(int);
int (*get_fp2(int which, double x))(int, double);
fpfp get_fpfp(void);
int (*(*get3(int a))(long))(char);
struct function_pointers {
    fp_t table[4];
    int (*raw[3])(int, int);
    fn_t *f;
    int (*(*ff)(int))(long);
    void (*nested)(int (*cb)(int), void *);
    int (*mm[2][2])(void);
};
extern fp_t fp_variable[];
extern int (*const fp_constant[2])(int);
void sigs(int sig, void (*handler)(int));
void (*signal2(int sig, void (*handler)(int)))(int);
int (*(*(*fpp)(int))[3])(void);
char (*(*arrays_of_functions[3])())[5];
int (((parentheses)))(int(a));
int((*pp))[2];

/* ---- alignment and packing */
struct __attribute__((aligned(32))) aligned_record { char c; };
struct aligned_members { _Alignas(64) char c; char d; };
#pragma pack(push, 2)
struct pack2 { char a; int b; long c; double d; };
#pragma pack(pop)
#pragma pack(1)
struct pack1 { char a; int b; struct pack2 c; };
#pragma pack()
typedef int aligned_int __attribute__((aligned(8)));
typedef aligned_int lowered_again __attribute__((aligned(2)));
typedef aligned_int raised_again __attribute__((aligned(16)));
struct chained { char c; lowered_again a; char d; raised_again b; char e; lowered_again f; };
struct { int a __attribute__((packed)), b __attribute__((aligned(16))); } __attribute__((packed)) packed_variable;
struct mixed { char a; struct pack2 b __attribute__((packed)); struct aligned_record c; };

/* ---- vectors, atomics, types that the linker does not know */
typedef float v4f __attribute__((vector_size(16)));
typedef int v4i __attribute__((__vector_size__(4 * sizeof(int))));
struct vectors { v4f v; v4i i[2]; char c; };
extern v4f vector_variable;
struct atomics { _Atomic int a; _Atomic(long) b; int _Atomic c; _Atomic(int *) p; _Atomic _Bool f; };
void atomic_set(_Atomic int *p, _Atomic int v);
_Atomic(int) atomic_get(void);
struct pair8 { int a, b; };
struct atomic_pair { char c; _Atomic struct pair8 p; };
struct exotic { char x; float _Complex c; char y; long double l; char z; __int128 i; __float128 q; va_list list; };

/* ---- parameters of variable length, storage, labels */
void vla(int n, int a[n], int b[static n], int c[const], int d[restrict static 4], int m[n][n], int s[*], int t[*][*]);
extern __thread int tls1;
extern _Thread_local int tls2;
int aliased(int) __asm__("real_name");
extern int labelled __asm__("real" "_variable");
extern int weak_function(void) __attribute__((weak));
extern int weak_variable __attribute__((weak));
int target_function(int);
extern __typeof__(target_function) alias_function __attribute__((alias("target_function")));

/* ---- enums */
enum big { BIG1 = 0x100000000, BIG2 = 0xffffffffffffffff };
enum negative { NEG1 = -0x100000000LL, NEG2 = 5 };
enum __attribute__((packed)) tiny { TINY1 = 200, TINY2 };
enum tiny2 { TINY3 = 1 } __attribute__((packed));
enum attributed { AT1 __attribute__((deprecated)) = 1, AT2 __attribute__((deprecated("no"))) };
extern enum big big_variable;
enum negative negate(enum negative e, enum big b);
struct enums { enum big b; enum negative n; enum big bits : 60; enum tiny t; enum tiny2 u[3]; };

/* ---- typeof */
extern int base;
extern __typeof__(base) like_base;
__typeof__(int *) like_pointer(__typeof__(base) x, __typeof__(&base) y);
typedef __typeof__(sizeof 0) my_size;
extern __typeof(like_pointer) like_function;

/* ---- old and odd declarations */
int unprototyped();
int old(int a);
__attribute__((visibility("default"))) int __attribute__((noinline))
attributes(int a __attribute__((unused)), int __attribute__((unused)) b, int *__attribute__((nonnull)) c)
        __attribute__((const)) __attribute__((nonnull(3)));
typedef int(__attribute__((noreturn)) * noreturn_t)(void);
typedef int word_int __attribute__((mode(DI)));
word_int by_mode(word_int x);
unsigned byte_variable __attribute__((mode(QI)));
extern int sized1[sizeof(int(*)[3])], sized2[sizeof(int *)], sized3[sizeof(int __attribute__((vector_size(16))))], sized4[sizeof(int[2])];
union __attribute__((transparent_union)) transparent { int *a; long *b; };
void take_transparent(union transparent x);
struct incomplete;
extern struct incomplete incomplete_variable;
int several(int), several2(void), *several3(char), several4, *several5, several6[3];
void ellipsis(const char *, ...);
void callback_with_ellipsis(int (*f)(const char *, ...));
struct empty {};
struct with_empty { struct empty a; int b; struct empty c[3]; };
extern int binary[0b101], hexadecimal[(int)0x1p3], character['a'];
__asm__(".globl foo");
;;

/* ---- bodies */
static inline int statement_expression(int a) { return ({ int b = a; b + 1; }); }
static __inline__ __attribute__((always_inline)) int blocks(void) {
    __extension__ typedef int t;
    t x = 1;
    {
        auto int y = 2;
        register int r = 3;
        static int z;
        (void)y, (void)r, (void)z;
    }
    goto l;
l:
    return x;
}
extern inline __attribute__((gnu_inline)) int ranges(int x) {
    switch (x) {
    case 1 ... 5:
        return 1;
    default:
        return 2;
    }
}

/* ---- macros */
#define TO_LITERAL ((struct pair8){1, 2})
#define TO_SCALAR_LITERAL ((int){5})
#define TO_STATEMENTS ({ 1; })
#define TO_LINE __LINE__
#define SEVEN (1 ? 7 : 'x')
#endif
