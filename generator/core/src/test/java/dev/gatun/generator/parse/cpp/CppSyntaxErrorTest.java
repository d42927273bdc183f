package dev.gatun.generator.parse.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CppSyntaxErrorTest {

    private static String show(Diagnostic diagnostic) {
        var position = diagnostic.position();
        return position.line() + ":" + position.column() + " " + diagnostic.message();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    int x yz;                              @ 1:7   @ expected ';' before 'yz'
                    class A { int f( ; int g(); };         @ 1:16  @ '(' is never closed
                    class A { int x                        @ 1:9   @ '{' is never closed
                    namespace n { int x;                   @ 1:13  @ '{' is never closed
                    int f(int x;                           @ 1:6   @ '(' is never closed
                    int f(int)) ;                          @ 1:11  @ expected ';' before ')'
                    } int x;                               @ 1:1   @ '}' makes no sense here
                    ) int x;                               @ 1:1   @ ')' makes no sense here
                    template <class T struct A {};         @ 1:10  @ '<' is never closed
                    using X = ;                            @ 1:9   @ expected a type before '='
                    using ;                                @ 1:7   @ ';' makes no sense here
                    using namespace ;                      @ 1:17  @ expected a name before ';'
                    enum E { A B };                        @ 1:12  @ 'B' makes no sense here
                    enum E { 1 };                          @ 1:10  @ '1' makes no sense here
                    int x = ;                              @ 1:9   @ expected a value before ';'
                    int x : ;                              @ 1:9   @ expected a width before ';'
                    struct A { int x : ; };                @ 1:20  @ expected a width before ';'
                    operator+;                             @ 1:1   @ expected a type before 'operator'
                    int operator;                          @ 1:13  @ expected a type before ';'
                    int *;                                 @ 1:5   @ expected a name behind '*'
                    struct A : { };                        @ 1:12  @ expected a width before '{'
                    struct A : public { };                 @ 1:19  @ expected a name before '{'
                    int f() const const2;                  @ 1:15  @ expected ';' before 'const2'
                    A::;                                   @ 1:4   @ expected a name before ';'
                    std::vector<int x;                     @ 1:12  @ expected ';' before '<'
                    std::vector<> v; std::vector<,> w;     @ 1:30  @ expected a template argument before ','
                    int f(,);                              @ 1:7   @ expected a parameter before ','
                    int f(int,);                           @ 1:11  @ expected a parameter before ')'
                    x                                      @ 1:1   @ expected ';' behind 'x'
                    static_assert                          @ 1:1   @ 'static_assert' is never closed
                    static_assert(1)                       @ 1:16  @ expected ';' behind ')'
                    noexcept x;                            @ 1:1   @ 'noexcept' makes no sense here
                    friend                                 @ 1:1   @ expected ';' behind 'friend'
                    concept C;                             @ 1:10  @ expected '=' before ';'
                    int f() -> ;                           @ 1:9   @ expected a type before '->'
                    auto f() -> 3;                         @ 1:13  @ expected ';' before '3'
                    A(int) : x(1), { }                     @ 1:18  @ expected '{' before '}'
                    A() : x { }                            @ 1:11  @ expected '{' before '}'
                    int f() = ;                            @ 1:11  @ expected a value before ';'
                    int 3x;                                @ 1:5   @ expected ';' before '3x'
                    x = 3;                                 @ 1:3   @ expected ';' before '='
                    if (x) y;                              @ 1:1   @ 'if' makes no sense here
                    return 3;                              @ 1:1   @ 'return' makes no sense here
                    for (;;) {}                            @ 1:1   @ 'for' makes no sense here
                    export module x;                       @ 1:8   @ 'module' makes no sense here
                    int x; }; int y;                       @ 1:8   @ '}' makes no sense here
                    class A { }; } int y;                  @ 1:14  @ '}' makes no sense here
                    int a[3;                               @ 1:6   @ '[' is never closed
                    int a]3[;                              @ 1:8   @ '[' is never closed
                    operator int x;                        @ 1:14  @ expected a type before 'x'
                    int &operator;                         @ 1:14  @ expected a type before ';'
                    namespace { int x; int yy zz; int w; } @ 1:27  @ expected ';' before 'zz'
                    struct A { int b; ~; };                @ 1:20  @ expected a name before ';'
                    int (;                                 @ 1:5   @ '(' is never closed
                    int (*f;                               @ 1:5   @ '(' is never closed
                    __attribute__((x)                      @ 1:14  @ '(' is never closed
                    [[x]                                   @ 1:1   @ '[' is never closed
                    explicit                               @ 1:1   @ expected ';' behind 'explicit'
                    template <int> > x;                    @ 1:16  @ expected a type or ';' before '>'
                    void f(int a = );                      @ 1:14  @ expected a value behind '='
                    int x(3;                               @ 1:6   @ '(' is never closed
                    enum class;                            @ 1:11  @ expected a name before ';'
                    struct;                                @ 1:7   @ expected a name before ';'
                    namespace a b { }                      @ 1:13  @ 'b' makes no sense here
                    using a::b = c;                        @ 1:12  @ expected ';' before '='
                    int f() noexcept(; int g();            @ 1:17  @ '(' is never closed
                    extern "C" { int f();                  @ 1:12  @ '{' is never closed
                    extern "C" class                       @ 1:12  @ expected a name behind 'class'
                    decltype(x y;                          @ 1:9   @ '(' is never closed
                    class C final final { };               @ 1:15  @ expected ';' before 'final'
                    int operator"" ;                       @ 1:16  @ expected ';' behind ';'
                    int operator""(int);                   @ 1:16  @ expected ';' before 'int'
                    T (A::*)(int);                         @ 1:9   @ expected a name behind '('
                    class A { private };                   @ 1:11  @ expected ':' behind 'private'
                    virtual ~A() = 0                       @ 1:16  @ expected ';' behind '0'
                    goto x;                                @ 1:1   @ 'goto' makes no sense here
                    class EXPORT A { int f(); };           @ 1:14  @ expected '{' before 'A'
                    class EXPORT A : B { };                @ 1:14  @ expected '{' before 'A'
                    """)
    void errorIsPlacedAndNamed(String source, String place, String message) {
        assertThat(CppText.parse(source).diagnostics())
                .map(CppSyntaxErrorTest::show)
                .containsExactly(place + " " + message);
    }

    @Test
    void membersThatCannotBeReadCostNothingElse() {
        var tree = CppText.parse("class A { int f(); @; int g(); void h(q r s); int k; }; int x;");
        assertThat(tree.diagnostics())
                .map(CppSyntaxErrorTest::show)
                .containsExactly("1:20 '@' makes no sense here", "1:43 's' makes no sense here");
        var simple = (CppSyntax.Simple) tree.declarations().getFirst();
        var members = ((ClassDefinition) simple.specifiers().type()).members();
        assertThat(members).hasSize(5);
        assertThat(((CppSyntax.Unparsed) members.get(3)).name()).isEqualTo("h");
        assertThat(tree.declarations()).hasSize(2);
    }

    @Test
    void diagnosticSaysWhatToDo() {
        Diagnostic diagnostic =
                CppText.parse("class EXPORT A { int f(); };").diagnostics().getFirst();
        assertThat(diagnostic.kind().id()).isEqualTo("syntax-error");
        assertThat(diagnostic.hint())
                .isEqualTo("the declaration is skipped; see whether the host compiler takes the header, "
                        + "or whether a macro is missing that -D NAME could define");
    }

    @Test
    void emptyInputHasNoDeclarations() {
        assertThat(CppText.parse("").declarations()).isEmpty();
        assertThat(CppText.parse("/* nothing */").diagnostics()).isEmpty();
    }
}
