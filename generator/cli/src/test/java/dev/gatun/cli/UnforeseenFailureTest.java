package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What nobody foresaw ends in a message with a way out, and no stack trace. */
class UnforeseenFailureTest {

    private static ConsoleRun failed(Throwable failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = new Main(new Console(out, to, false, false)).failed(failure);
        return new ConsoleRun(status, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void stackThatEnds() {
        assertThat(failed(new StackOverflowError())).isEqualTo(new ConsoleRun(1, "", """
                gatun: error: the input nests too deeply [nested-too-deeply]
                  hint: simplify the header, or exclude the part that does
                """));
    }

    @Test
    void memoryThatEnds() {
        assertThat(failed(new OutOfMemoryError("Java heap space"))).isEqualTo(new ConsoleRun(1, "", """
                gatun: error: out of memory [out-of-memory]
                  hint: give it more: JAVA_TOOL_OPTIONS=-Xmx2g
                """));
    }

    @Test
    void bugOfOurs() {
        IllegalStateException bug = new IllegalStateException("no gate");
        bug.setStackTrace(new StackTraceElement[] {new StackTraceElement("dev.gatun.Gate", "open", "Gate.java", 7)});
        assertThat(failed(bug)).isEqualTo(new ConsoleRun(1, "", """
                gatun: error: internal error: java.lang.IllegalStateException: no gate at dev.gatun.Gate.open(Gate.java:7) [internal-error]
                  hint: this is a bug in gatun; please report it with the header at hand
                """));
    }
}
