package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Explanation;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {

    @ParameterizedTest
    @ValueSource(strings = {"bad-paste", "[bad-paste]", "BAD_PASTE", " Bad-Paste"})
    void explanationIsPlainText(String id) {
        assertThat(ConsoleRun.of("explain", id)).isEqualTo(new ConsoleRun(0, """
                bad-paste (error)

                The operator '##' joins two tokens to what is none.

                Example

                demo.h:
                    #define GETTER(name) int get_##name##(void)
                    GETTER(width);

                    $ gatun generate -o out demo.h
                    demo.h:2:1: error: pasting 'get_width' and '(' does not give a valid token [bad-paste]
                        2 | GETTER(width);
                          | ^~~~~~
                    demo.h:1:26: note: in the expansion of macro 'GETTER'
                        1 | #define GETTER(name) int get_##name##(void)
                          |                          ^
                      hint: the operands of '##' in macro 'GETTER' must form one token
                    gatun: nothing written

                What to do

                Leave '##' out where the tokens may stand beside each other: it is for making one name or number of
                two.
                """, ""));
    }

    @Test
    void severalAreExplainedInTheOrderAsked() {
        assertThat(ConsoleRun.of("explain", "usage", "bad-paste").out())
                .startsWith("usage (error)\n")
                .contains("\n\nbad-paste (error)\n");
    }

    @Test
    void withoutIdAllAreListedWithOneLineEach() {
        ConsoleRun run = ConsoleRun.of("explain");
        assertThat(run.out().lines())
                .hasSize(DiagnosticKind.values().length)
                .anyMatch(line -> line.matches("bad-paste +The operator '##' joins two tokens to what is none\\."));
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void textFitsATerminal(DiagnosticKind kind) {
        assertThat(ConsoleRun.of("explain", kind.id()).out().lines())
                .filteredOn(line -> !line.startsWith(" "))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(Explanation.of(kind).summary()).endsWith(".").hasSizeLessThan(130);
    }

    @ParameterizedTest
    @CsvSource({
        "header-not-fond, did you mean 'header-not-found'?",
        "[unknwon-type], did you mean 'unknown-type'?",
        "MACRO_ARGUMENT, did you mean 'macro-arguments'?",
        "quux, 'gatun explain' lists them"
    })
    void unknownIdIsWrongUsage(String id, String hint) {
        assertThat(ConsoleRun.of("explain", id))
                .isEqualTo(new ConsoleRun(
                        2, "", "gatun: error: there is no diagnostic '" + id + "' [usage]\n  hint: " + hint + "\n"));
    }

    @Test
    void idOfAMillionCharactersIsRefusedAtOnce() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(ConsoleRun.of("explain", "a".repeat(1_000_000)).status())
                        .isEqualTo(2));
    }
}
