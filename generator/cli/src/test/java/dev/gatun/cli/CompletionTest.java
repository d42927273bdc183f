package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Has a real bash complete. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {

    /** What bash does for a line: the words, the last of which is completed; the answers, one to a line. */
    private static final String COMPLETE = """
            set -u
            source "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
            complete -p gatun > /dev/null || exit 1
            _complete_gatun 2> /dev/null
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void writeScript() throws IOException {
        ConsoleRun run = ConsoleRun.of("completion", "bash");
        assertThat(run.status()).isZero();
        script = Files.writeString(folder.resolve("gatun.bash"), run.out());
    }

    @Test
    void bashAcceptsTheScript() throws Exception {
        assertThat(bash("-n", script.toString())).isEmpty();
    }

    @Test
    void zshTakesTheSameScript() {
        assertThat(ConsoleRun.of("completion", "zsh").out())
                .isEqualTo(ConsoleRun.of("completion", "bash").out())
                .contains("bashcompinit");
    }

    @Test
    void commandsAreCompleted() throws Exception {
        assertThat(complete("gatun", "gen")).containsExactly("generate");
        assertThat(complete("gatun", "co")).contains("completion");
    }

    @Test
    void optionsAreCompleted() throws Exception {
        assertThat(complete("gatun", "generate", "--inc"))
                .contains("--include-function", "--include-all", "--include-dir")
                .allMatch(option -> option.startsWith("--inc"));
        assertThat(complete("gatun", "inspect", "--form")).containsExactly("--format");
    }

    @ParameterizedTest
    @CsvSource({"generate,", "generate,--config", "verify,-I", "generate,a.h"})
    void filesAreCompleted(String command, String before) throws Exception {
        Files.writeString(folder.resolve("canal.h"), "");
        String start = folder.resolve("can").toString();
        List<String> words = new ArrayList<>(List.of("gatun", command));
        if (before != null) {
            words.add(before);
        }
        words.add(start);
        assertThat(complete(words.toArray(String[]::new))).containsExactly(start + "al.h");
    }

    @Test
    void idsOfDiagnosticsAreCompleted() throws Exception {
        assertThat(complete("gatun", "explain", "header-not")).contains("header-not-found", "header-not-readable");
    }

    @Test
    void shellsAreCompletedAndOthersAreWrongUsage() throws Exception {
        assertThat(complete("gatun", "completion", "")).containsExactly("bash", "zsh");
        assertThat(ConsoleRun.of("completion", "fish").err()).isEqualTo("""
                gatun: error: shell 'fish' is not known [usage]
                  hint: the known ones are bash and zsh
                """);
        assertThat(ConsoleRun.of("completion").err()).isEqualTo("""
                gatun: error: one shell has to be named [usage]
                  hint: write: gatun completion bash
                """);
    }

    private List<String> complete(String... words) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-c", COMPLETE, "bash", script.toString()));
        arguments.addAll(List.of(words));
        return bash(arguments.toArray(String[]::new)).lines().toList();
    }

    private static String bash(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }
}
