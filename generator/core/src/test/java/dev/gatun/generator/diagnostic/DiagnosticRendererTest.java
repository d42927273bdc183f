package dev.gatun.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {

    private final DiagnosticRenderer renderer = new DiagnosticRenderer(false);

    @Test
    void placeLineCaretAndHint() {
        assertThat(render("int a;\nint f(int z(;\n", "z(", 2, "close the parenthesis"))
                .isEqualTo("""
                demo.h:2:11: warning: it broke [syntax-error]
                    2 | int f(int z(;
                      |           ^~
                  hint: close the parenthesis
                """);
    }

    @Test
    void withoutPositionTheProgramSpeaks() {
        Diagnostic diagnostic = new Diagnostic(DiagnosticKind.HEADER_NOT_FOUND, "no 'x.h'", null, 1, null);
        assertThat(renderer.render(diagnostic)).isEqualTo("gatun: error: no 'x.h' [header-not-found]\n");
    }

    @Test
    void tabsExpandInBothLines() {
        assertThat(render("\tint\tz;\n", "z", 1, null)).isEqualTo("""
                demo.h:1:6: warning: it broke [syntax-error]
                    1 |         int     z;
                      |                 ^
                """);
    }

    @Test
    void tabUnderTheCaretIsUnderlinedWhole() {
        assertThat(render("int\tz;\n", "int", 4, null)).contains("\n      | ^~~~~~~~\n");
    }

    @Test
    void caretMayStandBehindTheLastCharacter() {
        String text = "int a\n";
        Diagnostic diagnostic =
                new Diagnostic(DiagnosticKind.SYNTAX_ERROR, "expected ';'", new SourcePosition(file(text), 5), 7, null);
        assertThat(renderer.render(diagnostic)).isEqualTo("""
                demo.h:1:6: warning: expected ';' [syntax-error]
                    1 | int a
                      |      ^
                """);
    }

    @Test
    void underlineStopsAtTheEndOfTheLine() {
        assertThat(render("int z;\nint y;\n", "z", 50, null)).contains("\n      |     ^~\n");
    }

    @Test
    void longLinesAreCutAroundTheCaret() {
        String text = "a".repeat(300) + "z" + "b".repeat(300);
        assertThat(render(text, "z", 1, null)).isEqualTo("""
                demo.h:1:301: warning: it broke [syntax-error]
                    1 | ...%sz%s...
                      |    %s^
                """.formatted("a".repeat(40), "b".repeat(69), " ".repeat(40)));
    }

    @Test
    void lineOfManyMegabytesCostsNoMoreThanItsCopy() {
        String text = "a\t".repeat(20_000_000) + "z" + "b".repeat(20_000_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(render(text, "z", 1, null)).hasSizeLessThan(400));
    }

    @Test
    void controlAndFormattingCharactersAreDefused() {
        assertThat(render("\u001b[2Jz \u202e \ud83d\ude00;\n", "z", 1, "say \u0007"))
                .isEqualTo("""
                demo.h:1:5: warning: it broke [syntax-error]
                    1 | \ufffd[2Jz \ufffd \ufffd;
                      |     ^
                  hint: say \ufffd
                """);
    }

    @Test
    void notesFollowWithTheirOwnPlaces() {
        SourceFile header = file("#define F(x) x +\nF(z)\n");
        Diagnostic diagnostic = new Diagnostic(
                        DiagnosticKind.SYNTAX_ERROR, "it broke", new SourcePosition(header, 13), 3, "think")
                .withNote("in the expansion of macro 'F'", new SourcePosition(header, 17))
                .withNote("macros can be defined with -D", null);
        assertThat(renderer.render(diagnostic)).isEqualTo("""
                demo.h:1:14: warning: it broke [syntax-error]
                    1 | #define F(x) x +
                      |              ^~~
                demo.h:2:1: note: in the expansion of macro 'F'
                    2 | F(z)
                      | ^
                gatun: note: macros can be defined with -D
                  hint: think
                """);
    }

    @Test
    void coloursOnlyIfAsked() {
        Diagnostic diagnostic = new Diagnostic(DiagnosticKind.HEADER_NOT_FOUND, "no 'x.h'", null, 1, "look");
        assertThat(new DiagnosticRenderer(true).render(diagnostic)).isEqualTo("""
                \033[1mgatun:\033[0m \033[1;31merror:\033[0m no 'x.h' [header-not-found]
                  \033[1mhint:\033[0m look
                """);
    }

    private String render(String text, String at, int length, String hint) {
        SourcePosition position = new SourcePosition(file(text), text.indexOf(at));
        return renderer.render(new Diagnostic(DiagnosticKind.SYNTAX_ERROR, "it broke", position, length, hint));
    }

    private static SourceFile file(String text) {
        return new SourceFile(Path.of("demo.h"), text);
    }
}
