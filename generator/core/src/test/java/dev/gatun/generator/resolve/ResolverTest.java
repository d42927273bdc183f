package dev.gatun.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gatun.generator.Models;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResolverTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"functionCases", "recordCases", "enumCases", "typeCases", "variableCases"})
    void declarationsResolve(String behaviour, String text, List<String> expected) {
        Model model = Models.of(text);
        assertThat(ModelText.diagnostics(model)).isEmpty();
        assertThat(ModelText.declarations(model)).isEqualTo(expected);
    }

    static Stream<Arguments> functionCases() {
        return Stream.of(
                arguments(
                        "parameters are adjusted in the type, kept as declared otherwise",
                        "int f(int a[4], void g(int), const int n);",
                        List.of("int f(int a[4], void g(int), const int n)")),
                arguments(
                        "qualifiers of an array type are its elements' in a parameter",
                        "typedef unsigned char version[4]; typedef void f(const version v, char);",
                        List.of("typedef unsigned char version[4]", "typedef void f(const unsigned char *, char)")),
                arguments(
                        "types with a width in their name keep it",
                        "_Float32 f(_Float64, _Float32x *, _Complex _Float64);",
                        List.of("_Float32 f(_Float64, _Float32x *, _Complex _Float64)")),
                arguments("no prototype", "int f();", List.of("int f()")),
                arguments("variadic", "int f(const char *s, ...);", List.of("int f(const char *s, ...)")),
                arguments(
                        "function pointer as a result",
                        "void (*signal(int sig, void (*handler)(int)))(int);",
                        List.of("void (*signal(int sig, void (*handler)(int)))(int)")),
                arguments(
                        "a function declared by a typedef of its type",
                        "typedef int fn(int a, char b); fn f;",
                        List.of("typedef int fn(int, char)", "int f(int a, char b)")),
                arguments(
                        "redeclarations merge and give names",
                        "int f(int); int f(int value);",
                        List.of("int f(int value)")),
                arguments("a prototype wins over none", "int f(); int f(int a);", List.of("int f(int a)")),
                arguments("an asm label is the symbol", "int f(int) __asm__(\"f_v2\");", List.of("int f(int) = f_v2")),
                arguments(
                        "a later asm label too",
                        "int f(int); int f(int) __asm__(\"f_v2\");",
                        List.of("int f(int) = f_v2")),
                arguments(
                        "a static function has no symbol",
                        "static int f(void) { return 1; }",
                        List.of("int f(void) inline")),
                arguments(
                        "an inline definition has no symbol",
                        "inline int f(void) { return 1; }",
                        List.of("int f(void) inline")),
                arguments(
                        "an extern declaration makes one",
                        "inline int f(void) { return 1; } extern int f(void);",
                        List.of("int f(void)")),
                arguments("extern inline makes one", "extern inline int f(void) { return 1; }", List.of("int f(void)")),
                arguments(
                        "gnu_inline has one elsewhere",
                        "extern __inline __attribute__((__gnu_inline__)) int f(void) { return 1; }",
                        List.of("int f(void)")),
                arguments(
                        "variable length arrays are pointers",
                        "void f(int n, double m[n][n], char s[static 4]);",
                        List.of("void f(int n, double m[][], char s[4])")),
                arguments(
                        "a typedef of void alone is no parameter",
                        "typedef void nothing; void f(nothing); void g(nothing *p);",
                        List.of("typedef void nothing", "void f(void)", "void g(nothing *p)")),
                arguments(
                        "a tag first named in a prototype is of file scope",
                        "void f(struct s *p); struct s { int x; };",
                        List.of("struct s {int x @0; } 4/4", "void f(struct s *p)")),
                arguments(
                        "a record defined in a prototype is another than that of file scope",
                        "struct s { int x; }; void f(struct s { char c; } *p);",
                        List.of("struct s {int x @0; } 4/4", "struct s {char c @0; } 1/1", "void f(struct s *p)")),
                arguments(
                        "a transparent union is passed as its first member",
                        "typedef union { int *i; float *f; } u __attribute__((__transparent_union__)); int f(u);",
                        List.of("union u {int *i @0; float *f @0; } 8/8", "typedef union {...} u", "int f(u)")));
    }

    static Stream<Arguments> recordCases() {
        return Stream.of(
                arguments(
                        "an untagged record takes its typedef's name",
                        "typedef struct { double x, y; } point, *points;",
                        List.of(
                                "struct point {double x @0; double y @64; } 16/8",
                                "typedef struct {...} point",
                                "typedef struct {...} *points")),
                arguments(
                        "a tagged one takes the typedef's name",
                        "typedef struct z_stream_s { int avail; } z_stream; typedef z_stream *z_streamp;",
                        List.of(
                                "struct z_stream {int avail @0; } 4/4",
                                "typedef struct z_stream_s z_stream",
                                "typedef z_stream *z_streamp")),
                arguments(
                        "a typedef of a pointer gives no name",
                        "typedef struct s_ { int x; } *s;",
                        List.of("struct s_ {int x @0; } 4/4", "typedef struct s_ *s")),
                arguments(
                        "a typedef whose name another tag has gives none",
                        "struct b { char c; }; typedef struct a { int x; } b;",
                        List.of("struct b {char c @0; } 1/1", "struct a {int x @0; } 4/4", "typedef struct a b")),
                arguments(
                        "forward declaration and definition merge",
                        "typedef struct node node; struct node { node *next; int value; };",
                        List.of("struct node {node *next @0; int value @64; } 16/8", "typedef struct node node")),
                arguments("opaque", "struct db; struct db *open(void);", List.of("struct db", "struct db *open(void)")),
                arguments(
                        "a record nested in another is a declaration of its own",
                        "struct outer { struct inner { int a; } in; int b; };",
                        List.of("struct outer {struct inner in @0; int b @32; } 8/4", "struct inner {int a @0; } 4/4")),
                arguments(
                        "members of anonymous records are the outer record's",
                        "struct s { char tag; union { int i; struct { short a, b; }; }; };",
                        List.of(
                                "struct s {char tag @0; int i @32; short a @32; short b @48; } 8/4",
                                "union null {int i @0; short a @0; short b @16; } 4/4",
                                "struct null {short a @0; short b @16; } 4/2")),
                arguments(
                        "bit-fields",
                        "struct s { unsigned a : 3; int : 0; int b : 5; _Bool c : 1; };",
                        List.of("struct s {unsigned int a : 3 @0; int b : 5 @32; _Bool c : 1 @37; } 8/4")),
                arguments(
                        "flexible array",
                        "struct s { int n; char data[]; };",
                        List.of("struct s {int n @0; char data[] @32; } 4/4")),
                arguments(
                        "zero-length array",
                        "struct s { int n; long data[0]; };",
                        List.of("struct s {int n @0; long data[0] @64; } 8/8")),
                arguments(
                        "packed record",
                        "struct s { char c; int i; } __attribute__((packed));",
                        List.of("struct s {char c @0; int i @8; } 5/1")),
                arguments(
                        "packed member",
                        "struct s { char c; int i __attribute__((__packed__)); };",
                        List.of("struct s {char c @0; int i @8; } 5/1")),
                arguments(
                        "pragma pack",
                        "#pragma pack(push, 2)\nstruct s { char c; int i; };\n#pragma pack(pop)\nstruct t { char c; int i; };",
                        List.of("struct s {char c @0; int i @16; } 6/2", "struct t {char c @0; int i @32; } 8/4")),
                arguments(
                        "aligned record",
                        "struct __attribute__((aligned(16))) s { int i; };",
                        List.of("struct s {int i @0; } 16/16")),
                arguments(
                        "bare aligned",
                        "struct s { int i; } __attribute__((aligned));",
                        List.of("struct s {int i @0; } 16/16")),
                arguments(
                        "_Alignas of a number and of a type",
                        "struct s { char c; _Alignas(8) char d; _Alignas(double) char e; };",
                        List.of("struct s {char c @0; char d @64; char e @128; } 24/8")),
                arguments(
                        "a typedef's alignment",
                        "typedef int i16 __attribute__((aligned(16))); struct s { char c; i16 i; };",
                        List.of("typedef int i16 aligned 16", "struct s {char c @0; i16 i @128; } 32/16")),
                arguments(
                        "the same definition again",
                        "struct s { int x; }; struct s { int x; };",
                        List.of("struct s {int x @0; } 4/4")));
    }

    static Stream<Arguments> enumCases() {
        return Stream.of(
                arguments(
                        "values count up",
                        "enum color { RED, GREEN = 5, BLUE, ALSO = GREEN };",
                        List.of("enum color : unsigned int [RED=0, GREEN=5, BLUE=6, ALSO=5]")),
                arguments("negative values make int", "enum e { A = -1, B };", List.of("enum e : int [A=-1, B=0]")),
                arguments(
                        "large values make unsigned int",
                        "enum e { A = 0x80000000u };",
                        List.of("enum e : unsigned int [A=2147483648]")),
                arguments(
                        "64-bit values",
                        "enum e { A = 1L << 40, B = -1 };",
                        List.of("enum e : long [A=1099511627776, B=-1]")),
                arguments(
                        "unsigned 64-bit values",
                        "enum e { A = 0xffffffffffffffff };",
                        List.of("enum e : unsigned long [A=18446744073709551615]")),
                arguments(
                        "packed",
                        "enum __attribute__((packed)) e { A, B = 200 };",
                        List.of("enum e : unsigned char [A=0, B=200]")),
                arguments(
                        "fixed underlying type",
                        "enum e : unsigned short { A, B };",
                        List.of("enum e : unsigned short [A=0, B=1]")),
                arguments(
                        "a typedef names it",
                        "typedef enum { A } letter;",
                        List.of("enum letter : unsigned int [A=0]", "typedef enum {...} letter")),
                arguments("incomplete", "enum e; void f(enum e *p);", List.of("enum e : ? []", "void f(enum e *p)")),
                arguments(
                        "expressions",
                        "enum { SIZE = sizeof(long) * 2, MASK = ~(SIZE - 1) & 0xff, C = 'a' };",
                        List.of("enum null : unsigned int [SIZE=16, MASK=240, C=97]")));
    }

    static Stream<Arguments> typeCases() {
        return Stream.of(
                arguments(
                        "words in any order",
                        "long unsigned int long a; short signed b; char unsigned c;",
                        List.of("unsigned long long a", "short b", "unsigned char c")),
                arguments(
                        "machine modes",
                        "typedef unsigned t __attribute__((__mode__(__DI__))); typedef int w __attribute__((mode(word)));",
                        List.of("typedef unsigned long t", "typedef long w")),
                arguments(
                        "vectors",
                        "typedef float v4 __attribute__((vector_size(16))); struct s { char c; v4 v; };",
                        List.of(
                                "typedef float __attribute__((vector_size(16))) v4",
                                "struct s {char c @0; v4 v @128; } 32/16")),
                arguments(
                        "typeof",
                        "extern int x; __typeof__(x) y; __typeof__(int *) p; __typeof__(&x) q; __typeof__(x + 1L) z;",
                        List.of("int x", "int y", "int *p", "int *q", "long z")),
                arguments(
                        "array bounds are constant expressions",
                        "enum { N = 3 }; int a[N * 2][sizeof(int)]; char b['a' == 97 ? 2 : 1];",
                        List.of("enum null : unsigned int [N=3]", "int a[6][4]", "char b[2]")),
                arguments(
                        "atomic and complex",
                        "_Atomic int a; _Atomic(long) b; double _Complex c; _Complex float d;",
                        List.of("_Atomic int a", "_Atomic long b", "double _Complex c", "float _Complex d")),
                arguments(
                        "pointers and arrays nest",
                        "int (*(*f[3])(void))[4]; char *const *volatile p;",
                        List.of("int (*(*f[3])(void))[4]", "char *const *volatile p")));
    }

    static Stream<Arguments> variableCases() {
        return Stream.of(
                arguments(
                        "extern, and its length from a later declaration",
                        "extern int a[]; extern int a[3];",
                        List.of("int a[3]")),
                arguments("thread-local", "extern __thread int e;", List.of("int e thread-local")),
                arguments("symbol", "extern int v __asm__(\"v_1\");", List.of("int v = v_1")),
                arguments("const", "extern const char *const names[3];", List.of("const char *const names[3]")));
    }

    @Test
    void documentationIsKeptFromTheFirstThatHasOne() {
        Model model = Models.of("int f(int);\n/** Does it. */\nint f(int a);\n");
        assertThat(model.declarations().getFirst().documentation()).isEqualTo("/** Does it. */");
    }

    @Test
    void attributesAreUnited() {
        Model model = Models.of("int f(int) __attribute__((pure)); int f(int) __attribute__((pure, nonnull(1)));");
        assertThat(((Declaration.Function) model.declarations().getFirst()).attributes())
                .extracting(attribute -> attribute.name())
                .containsExactly("pure", "nonnull");
    }

    @Test
    void recordsThatAreMembersComeBeforeTheirRecord() {
        Model model = Models.of("struct a; struct b { int x; }; struct a { struct b b; };");
        assertThat(model.records().keySet()).extracting(id -> id.tag()).containsExactly("b", "a");
    }

    @Test
    void staticVariablesAreInternal() {
        Model model = Models.of("static const int limit = 3; static _Thread_local int more; extern int shared;");
        assertThat(model.declarations())
                .filteredOn(Declaration.Variable.class::isInstance)
                .extracting(one -> one.name() + " " + ((Declaration.Variable) one).internal())
                .containsExactly("limit true", "more true", "shared false");
    }
}
