package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void sortsFormatsAndReadsTheEnvironment() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                sorted: [9, 8, 5, 3, 2, 1]
                second 86400 is on: Friday, 02 January 1970
                PATH is set: true
                GATUN_NO_SUCH_VARIABLE is set: false
                """);
    }
}
