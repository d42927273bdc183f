package dev.gatun.generator.resolve.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.model.cpp.CppModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of C++ that is in error, and that nothing else suffers. */
@Timeout(20)
class BadInputTest {

    static List<Arguments> cases() {
        return List.of(
                Arguments.of("struct Point; Pont f();", "1:15: unknown type name 'Pont' / did you mean 'Point'?"),
                Arguments.of("xyz f();", "1:1: unknown type name 'xyz' / include the header that declares it"),
                Arguments.of(
                        "namespace geo { struct Shape {}; } geo::Shap f();",
                        "1:36: unknown type name 'Shap' in namespace 'geo' / did you mean 'Shape'?"),
                Arguments.of(
                        "struct S { struct Node; }; S::Nod *f();",
                        "1:28: unknown type name 'Nod' in 'S' / did you mean 'Node'?"),
                Arguments.of(
                        "::nope f();",
                        "1:1: unknown type name 'nope' in the global namespace"
                                + " / include the header that declares it"),
                Arguments.of(
                        "struct A : Bse { };",
                        "1:12: the base of 'A' is not known: unknown type name 'Bse' / include the header that declares it"),
                Arguments.of("struct B; struct A : B { };", "1:22: the base 'B' of 'A' is declared, but not defined"),
                Arguments.of("struct A : A { };", "1:12: 'A' is its own base"),
                Arguments.of("typedef int I; struct A : I { };", "1:27: 'I' is no class, and so no base of 'A'"),
                Arguments.of("struct A {}; struct A {};", "1:21: 'A' is defined again / the first definition is used"),
                Arguments.of(
                        "enum E { a }; enum E { b };", "1:15: 'E' is defined again / the first definition is used"),
                Arguments.of("typedef int T; typedef long T;", "1:29: 'T' is declared as another type before"),
                Arguments.of(
                        "int f(int); long f(int);",
                        "1:18: 'f' is declared with the result 'int' before, and with 'long' now"),
                Arguments.of(
                        "extern int v; extern long v;", "1:27: 'v' is declared as 'int' before, and as 'long' now"),
                Arguments.of(
                        "int f(); extern int f;", "1:21: 'f' is no variable: it is declared as something else before"),
                Arguments.of(
                        "extern int f; int f();", "1:19: 'f' is no function: it is declared as something else before"),
                Arguments.of(
                        "namespace a { struct s {}; } namespace b { struct s {}; } using namespace a; using namespace b; s *f();",
                        "1:97: 's' is ambiguous: several of the namespaces used here have one / qualify the name"),
                Arguments.of("struct S {}; void S::f() {}", "1:19: 'S' declares no such function as 'f'"),
                Arguments.of("using namespace nowhere;", "1:17: unknown namespace 'nowhere'"),
                Arguments.of(
                        "using std::nothing;", "1:7: unknown type name 'std' / include the header that declares it"),
                Arguments.of(
                        "enum E { a = f(3), b };",
                        "1:14: the value of enumerator 'a' is no integer constant: it names f, which is not declared"),
                Arguments.of(
                        "int n(); int a[n];",
                        "1:16: the bound of an array is no integer constant: it names the function n"),
                Arguments.of("int a[-1];", "1:7: the bound -1 of an array is negative"),
                Arguments.of(
                        "struct S { int b : x; };",
                        "1:20: the width of a bit-field is no integer constant: it names x, which is not declared"),
                Arguments.of("unsigned float f();", "1:1: the type specifiers 'unsigned float' do not go together"),
                Arguments.of("int & *f();", "1:1: there is no such type as a pointer to a reference"),
                Arguments.of("template <class T> struct V; V v();", "1:30: the template 'V' has no arguments here"),
                Arguments.of(
                        "template <class T, int N> struct V; V<int> *v();",
                        "1:37: 'V' takes 2 template arguments, not 1"),
                Arguments.of(
                        "template <class T, int N = 1> struct V; V<int, 2, 3> *v();",
                        "1:41: 'V' takes 1 to 2 template arguments, not 3"),
                Arguments.of("struct S {}; S<int> *f();", "1:14: 'S' is no template"),
                Arguments.of(
                        "struct T; template <> struct T<int> {};",
                        "1:30: 'T' is specialised, but is no class template"),
                Arguments.of("enum E : float { a };", "1:1: an enum cannot have the underlying type 'float'"),
                Arguments.of("struct S { int f; long f; };", "1:24: 'S::f' is declared again"),
                Arguments.of("struct S { wrong(); };", "1:12: 'wrong' has no type, and is no constructor of 'S'"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void errorCostsItsDeclarationOnly(String text, String message) {
        CppModel model = Resolved.of(text + "\nint last();");

        assertThat(Resolved.messages(model)).containsExactly(message);
        assertThat(Resolved.text(model)).endsWith("free last() -> int\n");
    }

    @Test
    void errorInAMemberCostsTheMember() {
        CppModel model = Resolved.of("""
                struct S {
                    int before();
                    wrong member(int);
                    void parameter(int, wrong);
                    wrong field;
                    int after;
                };
                """);

        assertThat(Resolved.text(model)).isEqualTo("""
                struct S
                  method S::before() -> int
                  int S::after
                """);
        assertThat(model.skipped().stream().map(each -> each.name() + ": " + each.reason()))
                .containsExactly(
                        "S::member: unknown type name 'wrong'",
                        "S::parameter: unknown type name 'wrong'",
                        "S::field: unknown type name 'wrong'");
    }

    private static String repeat(int count, java.util.function.IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    @Test
    void longChainsOfAliasesEnd() {
        CppModel model =
                Resolved.of("typedef int t0;\n" + repeat(20_000, i -> "typedef t" + i + " t" + (i + 1) + ";\n"));

        assertThat(Resolved.messages(model)).isEmpty();
        assertThat(Resolved.text(model)).endsWith("using t20000 = int\n");
    }

    @Test
    void typesThatDoubleAreRefused() {
        CppModel model = Resolved.of("template <class A, class B> struct pair {}; typedef int p0;\n"
                + repeat(60, i -> "typedef pair<p" + i + ", p" + i + "> p" + (i + 1) + ";\n"));

        assertThat(Resolved.messages(model).getFirst()).contains("the type of 'p", "is too complex");
    }

    @Test
    void deepPointersAreRefused() {
        CppModel model =
                Resolved.of("typedef int p0;\n" + repeat(1_000, i -> "typedef p" + i + " *p" + (i + 1) + ";\n"));

        assertThat(Resolved.messages(model).getFirst()).contains("the type of 'p101' is too complex");
    }

    @Test
    void thousandsOfOverloadsAreToldApart() {
        String classes = repeat(3_000, i -> "struct s" + i + ";");
        CppModel model = Resolved.valid(
                classes + repeat(3_000, i -> "void f(s" + i + " &);") + repeat(3_000, i -> "void f(s" + i + " &a);"));

        assertThat(model.declarations()).hasSize(6_000);
    }

    @Test
    void thousandsOfBasesInALineAreRefused() {
        CppModel model = Resolved.of("struct b0 { virtual void f(); };\n"
                + repeat(3_000, i -> "struct b" + (i + 1) + " : b" + i + " {};\n"));

        assertThat(Resolved.messages(model).getFirst()).endsWith("'b201' has more than 200 bases in a line");
    }

    @Test
    void templatesThatNameThemselvesEnd() {
        CppModel model = Resolved.of("""
                template <int N> struct f { static const int value = f<N - 1>::value + N; int array[f<N - 1>::value]; };
                template <class T> struct g : g<T *> { typedef typename g<T *>::type type; };
                g<int>::type a; int b[f<3>::value];
                template <class T> using loop = typename g<T>::type;
                loop<int> c;
                """);

        assertThat(Resolved.messages(model)).hasSize(1);
    }
}
