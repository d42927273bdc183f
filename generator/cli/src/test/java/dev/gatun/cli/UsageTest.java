package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "generate --inlcude-all a.h | unknown option '--inlcude-all' | did you mean '--include-all'?",
                "generate --outptu=x a.h | unknown option '--outptu' | did you mean '--output'?",
                "generate --frobnicate a.h | unknown option '--frobnicate' | 'gatun generate --help' lists the options",
                "generate --konfig gatun.yaml a.h | unknown option '--konfig' | did you mean '--config'?",
                "inspect -t a.b a.h | unknown option '-t' | 'gatun inspect --help' lists the options",
                "verify --format json a.h | unknown option '--format' | 'gatun verify --help' lists the options",
                "verify | no header given | name at least one, as in: gatun generate zlib.h",
                "suggest | no header given | name at least one, as in: gatun generate zlib.h",
                "sugest a.h | unknown command 'sugest' | did you mean 'suggest'?",
                "verfy a.h | unknown command 'verfy' | did you mean 'verify'?",
                "genrate a.h | unknown command 'genrate' | did you mean 'generate'?",
                "--versoin | unknown option '--versoin' | did you mean '--version'?",
                "frobnicate | unknown command 'frobnicate' | 'gatun --help' lists the commands",
                "-t org.zlib zlib.h | unknown option '-t' | to bind a header, write: gatun generate -t",
                "zlib.h | unknown command 'zlib.h' | to bind a header, write: gatun generate zlib.h",
                "generate | no header given | name at least one, as in: gatun generate zlib.h",
                "generate -t org.sqlite | no header given | name at least one, as in: gatun generate zlib.h",
                "generate a.h -t | option '-t' needs a value | 'gatun generate --help' lists the options",
                "generate -D -o out a.h | option '-D' needs a value | 'gatun generate --help' lists the options",
                "generate a.h -t x -t y | option '--target-package' is given more than once | keep one of them",
                "generate a.h -t org.new | 'org.new' is not a legal Java package name | use identifiers joined by dots"
                        + " that are no Java keywords, as in -t org.sqlite",
                "generate a.h -t ../up | '../up' is not a legal Java package name | use identifiers joined by dots that"
                        + " are no Java keywords, as in -t org.sqlite",
                "generate a.h --header-class-name a.B | 'a.B' is not a legal Java class name | use an identifier that is"
                        + " no Java keyword, as in --header-class-name Sqlite",
                "generate a.h -D 1X=2 | '1X' is not a legal macro name | write -D NAME or -D NAME=VALUE",
                "generate a.h -D F(x)=x | 'F(x)' is not a legal macro name | write -D NAME or -D NAME=VALUE",
                "generate --language d a.h | language 'd' is not read | write --language c, or --language c++",
                "generate -q -v a.h | --quiet and --verbose contradict each other | keep one of them",
                "inspect --format xml a.h | unknown format 'xml' | the only format is 'json'",
            })
    void wrongUsageIsOneSentenceWithAWayOut(String line, String message, String hint) {
        ConsoleRun run = ConsoleRun.of(line.split(" "));
        assertThat(run.err()).isEqualTo("gatun: error: " + message + " [usage]\n  hint: " + hint + "\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutArgumentsTheUsageGoesToStandardError() {
        ConsoleRun run = ConsoleRun.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: gatun COMMAND [options] HEADER...\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpListsCommandsAndExamples(String word) {
        ConsoleRun run = ConsoleRun.of(word);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\nCommands:\n", "  generate ", "  inspect ", "  verify ", "  suggest ", "\nExamples:\n");
    }

    @Test
    void helpOfACommandGroupsItsOptions() {
        ConsoleRun run = ConsoleRun.of("generate", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "Usage: gatun generate [options] [@FILE] HEADER...",
                        "\nOutput:\n",
                        "  -t, --target-package=PACKAGE",
                        "-o, --output=FOLDER",
                        "--header-class-name=NAME",
                        "\nLibraries:\n",
                        "-l, --library=LIBRARY",
                        "\nPreprocessing:\n",
                        "-I, --include-dir=FOLDER",
                        "-D, --define-macro=NAME[=VALUE]",
                        "\nSelection",
                        "--include-function=NAME",
                        "--include-var=NAME",
                        "--include-all",
                        "\nOther:\n",
                        "--verbose",
                        "\nExamples:\n",
                        "gatun generate -t org.sqlite -l sqlite3 -o src /usr/include/sqlite3.h");
        assertThat(ConsoleRun.of("help", "generate")).isEqualTo(run);
    }

    @Test
    void helpHasColoursOnlyIfAsked() {
        assertThat(ConsoleRun.of(true, "inspect", "--help").out()).contains("\u001b[");
        assertThat(ConsoleRun.of(false, "inspect", "--help").out()).doesNotContain("\u001b[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "generate --version"})
    void versionNamesTheProgramAndItsJava(String line) {
        ConsoleRun run = ConsoleRun.of(line.split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("gatun \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(Java \\d+.*\\)\\R");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,xterm,true", "1,xterm,false", "'',xterm,true", "-,dumb,false", "-,-,true"})
    void noColorAndDumbTerminalsTurnColoursOff(String noColor, String term, boolean wanted) {
        assertThat(Console.coloursWanted(noColor, term)).isEqualTo(wanted);
    }
}
