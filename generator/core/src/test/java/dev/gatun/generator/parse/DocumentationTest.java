package dev.gatun.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.syntax.ExternalDeclaration;
import dev.gatun.generator.syntax.ExternalDeclaration.Declaration;
import dev.gatun.generator.syntax.ExternalDeclaration.FunctionDefinition;
import dev.gatun.generator.syntax.TypeSpecifier.EnumSpecifier;
import dev.gatun.generator.syntax.TypeSpecifier.Enumerator;
import dev.gatun.generator.syntax.TypeSpecifier.MemberDeclaration;
import dev.gatun.generator.syntax.TypeSpecifier.RecordSpecifier;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', nullValues = "none", textBlock = """
                    /* doc */ int x;                        @ /* doc */
                    /* doc */~int x;                        @ /* doc */
                    /** doc~ * more */~extern~int x;        @ /** doc~ * more */
                    /* licence */~~int x;                   @ none
                    /* licence */~#ifdef X~int x;           @ none
                    /* first */~/* second */~int x;         @ /* second */
                    // one~// two~int x;                    @ // one~// two
                    // one~~// two~int x;                   @ // two
                    int x; /* doc */                        @ /* doc */
                    int x; // doc~       // more~int y;     @ // doc~// more
                    int x; // doc~// of y~int y;            @ // doc
                    int x; /**< doc */                      @ /**< doc */
                    int x; ///< doc~int y;                  @ ///< doc
                    int x; /* of y */ int y;                @ none
                    int x /* doc */;                        @ /* doc */
                    /* before */~int x; /* behind */        @ /* before */
                    int x;~/* of y */~int y;                @ none
                    int x(void)~{~} /* doc */               @ /* doc */
                    /* doc */~int x(void) { /* inner */ }   @ /* doc */
                    int x(void) { return 1; /* inner */ }   @ none
                    typedef /* inner */ int x;              @ none
                    """)
    void commentOfDeclarationIsFound(String source, String expected) {
        assertThat(documentation(parse(source.replace('~', '\n')).getFirst())).isEqualTo(lines(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', nullValues = "none", textBlock = """
                    int x; /* of x */ int y;           @ /* of x */
                    int x; /* of x */~int y;           @ none
                    int x; // of x~// of y~int y;      @ // of y
                    int x; /**< of x */~int y;         @ none
                    int x;~/**< of x */~int y;         @ none
                    int x;~/* of y */~int y;           @ /* of y */
                    """)
    void commentBehindOneDeclarationIsNotTheNextOnes(String source, String expected) {
        assertThat(documentation(parse(source.replace('~', '\n')).get(1))).isEqualTo(lines(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', nullValues = "none", textBlock = """
                    struct s {~ /* doc */~ int m;~};              @ /* doc */
                    struct s { int m; /* doc */~};                @ /* doc */
                    struct s {~ int m; /**< doc */~ int n; };     @ /**< doc */
                    struct s { /* of s */~ int m; };              @ none
                    struct s { int m; };  /* of s */              @ none
                    """)
    void commentOfMemberIsFound(String source, String expected) {
        var declaration = (Declaration) parse(source.replace('~', '\n')).getFirst();
        var record = (RecordSpecifier) declaration.specifiers().type();
        assertThat(((MemberDeclaration) record.members().getFirst()).documentation())
                .isEqualTo(lines(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', nullValues = "none", textBlock = """
                    enum e {~ /* a */~ A,~ /* b */~ B~};        @ /* a */ @ /* b */
                    enum e {~ A, /* a */~ B /* b */~};          @ /* a */ @ /* b */
                    enum e {~ A = 1, // a~ B = 2 // b~};        @ // a    @ // b
                    enum e { A /* a */, B /* b */ };            @ /* a */ @ /* b */
                    enum e {~ A, /**< a */~ B, /**< b */~};     @ /**< a */ @ /**< b */
                    enum e { A, B };                            @ none    @ none
                    """)
    void commentOfEnumeratorIsFound(String source, String first, String second) {
        var declaration = (Declaration) parse(source.replace('~', '\n')).getFirst();
        var enumeration = (EnumSpecifier) declaration.specifiers().type();
        assertThat(enumeration.enumerators())
                .extracting(Enumerator::documentation)
                .containsExactly(first, second);
    }

    private static String lines(String expected) {
        return expected == null ? null : expected.replace('~', '\n');
    }

    private static List<ExternalDeclaration> parse(String source) {
        return CDeclarationParser.parse(CSource.unit(source)).declarations();
    }

    private static String documentation(ExternalDeclaration declaration) {
        return switch (declaration) {
            case Declaration it -> it.documentation();
            case FunctionDefinition it -> it.documentation();
            case ExternalDeclaration.StaticAssertion _, ExternalDeclaration.Empty _, ExternalDeclaration.Unparsed _ ->
                null;
        };
    }
}
