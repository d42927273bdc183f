package dev.gatun.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.syntax.SyntaxPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";",
                "int x;",
                "int x, *y, z[3], f(void);",
                "extern const char *const names[3];",
                "typedef struct point { double x, y; } point; double dist(const point *a, const point *b);",
                "typedef int (*visit)(const int *p, void *data); int each(visit v);",
                "typedef int T, (*F)(T); T f(F);",
                "void (*signal(int, void (*)(int)))(int);",
                "int (*(*fp[3])(int, char))[5];",
                "struct a; struct a { unsigned a : 3; int : 5, b : 1 + 2; int; struct { int c; }; union { int d; } e[2]; };",
                "struct __attribute__((packed)) p { char c; } __attribute__((aligned(8))) v, __attribute__((x)) *w;",
                "enum color { RED, GREEN = 5, BLUE __attribute__((deprecated)) = GREEN + (1, 2), };",
                "enum small : unsigned char { S1 }; enum empty;",
                "[[nodiscard]] int f([[maybe_unused]] int a) [[gnu::pure]];",
                "int x [[deprecated(\"no [ ( brackets\")]] [3];",
                "__attribute__((__noreturn__, format(printf, 1, 2))) extern void die(const char *, ...) __asm__(\"_\" \"die\") __attribute__((cold));",
                "__declspec(dllimport) int __declspec(align(8)) y;",
                "__extension__ typedef __int128 big; big b;",
                "__typeof__(int) a; __typeof__(a + 1) b; typeof(int (*)(void)) c; typeof_unqual(const int) d;",
                "_Static_assert(sizeof(int) == 4, \"int\"); static_assert(1);",
                "static inline int f(int a) { for (;;) { if (a) { return 1; } } } int g(void);",
                "_Float128 q; __bf16 h; _Complex double z; unsigned _BitInt(7) i; _BitInt(3) unsigned j; _Decimal64 k;",
                "_Atomic(int) a; _Atomic int b; int _Atomic c; _Atomic (int *) *d;",
                "_Alignas(16) int a; _Alignas(double) int b; _Alignas(sizeof(int) * 2) int c;",
                "int f(a, b) int a; char *b; { return a; } int g;",
                "int f(a) { return a; }",
                "f(); main() {} static g(a) char *a; {} typedef i, *j; j k; extern l(), (*m)(void), n[3];",
                "static x; const y = 3; auto z = 4; __auto_type w = 5;",
                "int a[] = { 1, [2] = 3, { 4 } }, b = (int) { 2 };",
                "int f(int n, int a[n], int b[static 3], int c[*], int d[const restrict static 2 * n], int[], int(int), int (*)(int), int (x));",
                "int * _Nonnull f(char * _Nullable const restrict p);",
                "__thread int t; extern _Thread_local int u; static thread_local int v;",
                "typedef __builtin_va_list va_list; int vprintf(const char *, va_list);",
                "typedef int T; struct s { T T; T a : 3; T : 2; }; void f(T T, int (*T2)(int T)); T x; const T (y); unsigned T3; T T4(T);",
                "struct s const *p; unsigned long long int const volatile u; long x; int long unsigned y;",
                "asm(\"nop\"); __asm__ volatile (\"x\" \"y\");",
                "typedef float v4 __attribute__((vector_size(16))); v4 f(v4);",
                "int f(...); int (g)(int); int *(*h)(void), k;",
                "extern \"C\" { int x; } int y;",
                "enum e { A } f(void); struct s { enum e : 3; enum e x : 2; };",
                "struct { int x; } a = { 1 }, *f(void) ;",
                "struct s { int x; } f(void) { } int y;",
                "int x = sizeof(struct { int a; int b; });",
                "typedef struct tag tag, *ptr; struct tag { ptr next; tag *other; };",
                "void qsort(void *base, int (*compar)(const void *, const void *));",
                "__extension__ _Static_assert(1, \"\");",
                "struct s { _Static_assert(1, \"\"); int x; ; };",
                "int printf(const char *restrict, ...) __attribute__((__format__(__printf__, 1, 2)));"
            })
    void constructIsParsed(String source) {
        var tree = CDeclarationParser.parse(CSource.unit(source));
        assertThat(tree.diagnostics()).as(source).isEmpty();
        String printed = SyntaxPrinter.print(tree);
        var again = CDeclarationParser.parse(CSource.unit(printed));
        assertThat(again.diagnostics()).as(printed).isEmpty();
        assertThat(Structure.of(again.declarations())).as(printed).isEqualTo(Structure.of(tree.declarations()));
    }
}
