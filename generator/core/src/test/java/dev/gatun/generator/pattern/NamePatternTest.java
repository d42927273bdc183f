package dev.gatun.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            sqlite3_open             @ sqlite3_open      @ sqlite3_open_v2
            a$                       @ a$                @ a
            sqlite3_(open|close).*   @ sqlite3_open_v2   @ xsqlite3_open
            ^gtk_.*$                 @ gtk_init          @ agtk_init
            [a-c]+x?                 @ abcx              @ abdx
            [^_].*                   @ x_                @ _x
            [-a]{2,3}                @ a-a               @ a
            a{2}                     @ aa                @ aaa
            a{2,}                    @ aaaaa             @ a
            \\w+\\d                  @ ab_9              @ ab_
            (?:ab)*                  @ abab              @ aba
            .                        @ é                 @ ab
            a|b.*                    @ b                 @ ac
            """)
    void wholeNamesMatch(String pattern, String matching, String other) throws PatternException {
        NamePattern read = NamePattern.of(pattern.replace("\\\\", "\\"));

        assertThat(read.matches(matching)).isTrue();
        assertThat(read.matches(other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            sqlite3_(open     @ 9  @ unclosed '('
            a)                @ 2  @ ')' without a '('
            [a-               @ 1  @ unclosed '['
            [z-a]             @ 2  @ range out of order
            [\\D]             @ 2  @ a negated class inside of '[...]'
            *a                @ 1  @ nothing to repeat before '*'
            (|+)              @ 3  @ nothing to repeat before '+'
            a**               @ 3  @ '*' behind another repetition
            a*?               @ 3  @ '?' behind another repetition
            a{2               @ 2  @ unclosed '{'
            a{x}              @ 2  @ '{' without a number; write '\\{' for the character
            a{3,2}            @ 2  @ repetition from 3 down to 2
            a{1001}           @ 2  @ repeats more than 1000 times
            (a{1000}){1000}   @ 1  @ too large
            a^b               @ 2  @ '^' in the middle; patterns match whole names anyway
            a\\               @ 2  @ '\\' at the end
            (a)\\1            @ 4  @ unknown escape '\\1'
            (?=a)b            @ 1  @ groups with '(?' are not supported, but for '(?:'
            ``                @ 1  @ empty
            """)
    void brokenPatternIsRefusedWithItsPlace(String pattern, int position, String message) {
        assertThatExceptionOfType(PatternException.class)
                .isThrownBy(() -> NamePattern.of(pattern.replace("\\\\", "\\")))
                .satisfies(e -> assertThat(e.position()).isEqualTo(position))
                .withMessage(message.replace("\\\\", "\\"));
    }

    @Test
    void groupsNestToABoundedDepth() {
        assertThatExceptionOfType(PatternException.class)
                .isThrownBy(() -> NamePattern.of("(".repeat(100_000)))
                .withMessage("more than 100 groups in each other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+b", "(a|a)*b", "(a|aa)+b", "(.*)*b", "((a?){30}){30}b", "(((a*)*)*)*b", "((){1000}){90}a*b"
            })
    void patternsThatTrapBacktrackingMatchersTakeLinearTime(String pattern) throws PatternException {
        NamePattern read = NamePattern.of(pattern);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(read.matches("a".repeat(20_000))).isFalse());
    }

    @Test
    void answersAreThoseOfTheJdkOnRandomPatterns() throws PatternException {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            String pattern = random(random, 3);
            String name = random.ints(random.nextInt(6), 'a', 'd')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            boolean expected =
                    Pattern.compile("(" + pattern + ")").matcher(name).matches();
            assertThat(NamePattern.of("(" + pattern + ")").matches(name))
                    .as("%s on %s", pattern, name)
                    .isEqualTo(expected);
        }
    }

    private static String random(Random random, int depth) {
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(8)) {
            case 0 -> "a";
            case 1 -> ".";
            case 2 -> "[^ab]";
            case 3 -> "(" + random(random, depth - 1) + ")*";
            case 4 -> "(" + random(random, depth - 1) + ")?";
            case 5 -> "(" + random(random, depth - 1) + "|" + random(random, depth - 1) + ")";
            case 6 -> "(" + random(random, depth - 1) + "){1,2}";
            default -> random(random, depth - 1) + random(random, depth - 1);
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            gtkbutton.h,   /usr/include/gtk-3.0/gtk/gtkbutton.h,  /usr/include/xgtkbutton.h
            gtk/*.h,       /usr/include/gtk-3.0/gtk/gtkbutton.h,  /usr/include/gtk/a/gtkbutton.h
            gtk/**/*.h,    /usr/include/gtk/a/b/gtkbutton.h,      /usr/include/gtkbutton.h
            gtk/**/*.h,    gtk/x.h,                               gtk/x.c
            /opt/**,       /opt/a/b.h,                            /usr/opt/b.h
            a?.h,          include/ab.h,                          include/a/.h
            a+(b).h,       a+(b).h,                               aa.h
            """)
    void headersMatchByTheEndOfTheirPath(String pattern, String matching, String other) throws PatternException {
        HeaderPattern read = HeaderPattern.of(pattern);

        assertThat(read.matches(matching)).isTrue();
        assertThat(read.matches(other)).isFalse();
    }
}
