package dev.gatun.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.preprocess.Expansion;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Declarator;
import dev.gatun.generator.syntax.ExternalDeclaration;
import dev.gatun.generator.syntax.InitDeclarator;
import dev.gatun.generator.syntax.SyntaxTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxErrorTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String CHECK_HEADER =
            "the declaration is skipped; see whether the host compiler takes the header, or whether a macro is missing that -D NAME could define";

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    foo x;                        @ 1:1 @ unknown type name 'foo'
                    foo *f(void);                 @ 1:1 @ unknown type name 'foo'
                    extern foo f(void);           @ 1:8 @ unknown type name 'foo'
                    int f(int a, const foo *b);   @ 1:20 @ unknown type name 'foo'
                    int f(foo b);                 @ 1:7 @ unknown type name 'foo'
                    struct s { int a; foo b; };   @ 1:19 @ unknown type name 'foo'
                    typedef foo bar;              @ 1:9 @ unknown type name 'foo'
                    MACRO int x;                  @ 1:1 @ unknown type name 'MACRO'
                    foo;                          @ 1:1 @ unknown type name 'foo'
                    int x y;                      @ 1:7 @ expected ';' before 'y'
                    int x                         @ 1:5 @ expected ';' behind 'x'
                    int f(int a;                  @ 1:12 @ expected ')' before ';'
                    int f(int a                   @ 1:11 @ expected ')' behind 'a'
                    int a[3;                      @ 1:8 @ expected ']' behind ';'
                    int a[3);                     @ 1:8 @ expected ']' before ')'
                    struct { int a };             @ 1:16 @ expected ';' before '}'
                    struct { int a;               @ 1:15 @ expected '}' behind ';'
                    struct 3;                     @ 1:8 @ expected a name before '3'
                    enum e { A B };               @ 1:12 @ expected '}' before 'B'
                    enum e { A = };               @ 1:14 @ expected a value before '}'
                    enum e { 3 };                 @ 1:10 @ expected '}' before '3'
                    int x = ;                     @ 1:9 @ expected a value before ';'
                    int *;                        @ 1:5 @ a name is missing in this declarator
                    int (*)(void);                @ 1:5 @ a name is missing in this declarator
                    int f() x { }                 @ 1:9 @ expected '{' before 'x'
                    int x { }                     @ 1:7 @ expected ';' before '{'
                    int _Alignas x;               @ 1:14 @ expected '(' before 'x'
                    __attribute__(x) int y;       @ 1:15 @ expected '(' before 'x'
                    _Static_assert 1;             @ 1:16 @ expected '(' before '1'
                    }                             @ 1:1 @ '}' makes no sense here
                    )                             @ 1:1 @ ')' makes no sense here
                    #                             @ 1:1 @ '#' makes no sense here
                    int x, ;                      @ 1:8 @ expected a name before ';'
                    __extension__                 @ 1:1 @ something is missing behind '__extension__'
                    int f(..., int);              @ 1:7 @ '...' is not the last parameter
                    union { int a : ; };          @ 1:17 @ expected a value before ';'
                    """)
    void errorIsPlacedAndNamed(String source, String place, String message) {
        var diagnostics = parse(source).diagnostics();
        assertThat(diagnostics).hasSize(1);
        Diagnostic diagnostic = diagnostics.getFirst();
        assertThat(diagnostic.position().line() + ":" + diagnostic.position().column() + " " + diagnostic.message())
                .isEqualTo(place + " " + message);
    }

    @Test
    void diagnosticSaysWhatToDo() {
        Diagnostic diagnostic = parse("int x yz;").diagnostics().getFirst();
        assertThat(diagnostic.kind()).isEqualTo(DiagnosticKind.SYNTAX_ERROR);
        assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        assertThat(diagnostic.length()).isEqualTo(2);
        assertThat(diagnostic.hint()).isEqualTo(CHECK_HEADER);
        assertThat(parse("foo x;").diagnostics().getFirst().hint())
                .isEqualTo(
                        "the declaration is skipped; include the header that declares 'foo' first, or define it with -D if it is a macro");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    int a; int b c; int d;                                @ a d @ 1
                    int a;~int b~int c;~int d;                            @ a c d @ 1
                    int a; int f(foo x) { return (x; } int b;             @ a b @ 1
                    int a;~struct s {~  int b;~  struct t { int c; };~typedef int d;~int e; @ a d e @ 1
                    int a;~} int b;~int c;                                @ a b c @ 1
                    int a;~int f(void) {~  if (1) {~}~extern int b;       @ a b @ 1
                    int a; int f(int;~int b;                              @ a b @ 1
                    typedef struct { foo a; } bar; bar b; int f(bar *c);  @ b f @ 1
                    struct s { int a; int f(int b; }; int c;              @ c @ 1
                    int a; MACRO(x) int b; int c() { }                    @ a c @ 1
                    int a; # int b; int c;                                @ a c @ 1
                    int a; int b)); int c;                                @ a c @ 1
                    """)
    void onlyTheBrokenDeclarationIsLost(String source, String names, int errors) {
        SyntaxTree tree = parse(source.replace('~', '\n'));
        assertThat(String.join(" ", names(tree))).isEqualTo(names);
        assertThat(tree.diagnostics()).hasSize(errors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    int g(int a,, int b);                       @ g
                    __attribute__((pure)) int *h(int a b);      @ h
                    struct point { int x,, y; };                @ point
                    extern int table[[2];                       @ table
                    typedef struct { int x,, y; } pair;         @ pair
                    int x = ) 3;                                @ x
                    """)
    void brokenDeclarationKeepsTheNameItWouldProbablyHave(String source, String name) {
        assertThat(parse(source).declarations())
                .extracting(declaration -> ((ExternalDeclaration.Unparsed) declaration).name())
                .contains(name);
    }

    @Test
    void errorInsideMacroIsShownWhereTheMacroIsUsed() {
        PreprocessedUnit unit = CSource.unit("int x API;");
        List<PpToken> tokens = new ArrayList<>(unit.tokens());
        PpToken api = tokens.get(2);
        PpToken bad = new PpToken(
                api.type(),
                "nonsense",
                api.file(),
                9,
                false,
                new Expansion("API", new SourcePosition(api.file(), 6), null));
        tokens.set(2, bad);
        Diagnostic diagnostic = CDeclarationParser.parse(
                        new PreprocessedUnit(tokens, unit.macros(), unit.files(), List.of()))
                .diagnostics()
                .getFirst();
        assertThat(diagnostic.message()).isEqualTo("expected ';' before 'nonsense'");
        assertThat(diagnostic.position().offset()).isEqualTo(6);
        assertThat(diagnostic.length()).isEqualTo("API".length());
    }

    private static SyntaxTree parse(String source) {
        return assertTimeoutPreemptively(LIMIT, () -> CDeclarationParser.parse(CSource.unit(source)));
    }

    private static List<String> names(SyntaxTree tree) {
        List<String> names = new ArrayList<>();
        for (ExternalDeclaration declaration : tree.declarations()) {
            switch (declaration) {
                case ExternalDeclaration.Declaration it ->
                    it.declarators().forEach(declarator -> names.add(name(declarator)));
                case ExternalDeclaration.FunctionDefinition it -> names.add(name(it.declarator()));
                case ExternalDeclaration.StaticAssertion _,
                        ExternalDeclaration.Empty _,
                        ExternalDeclaration.Unparsed _ -> {}
            }
        }
        return names;
    }

    private static String name(InitDeclarator declarator) {
        Declarator.Name name = declarator.declarator().innermost();
        return String.valueOf(name.name());
    }
}
