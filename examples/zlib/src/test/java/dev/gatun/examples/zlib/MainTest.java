package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void inflatesWhatItCompressed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                text: 1048576 bytes, CRC be4efa0c
                packed to less than a hundredth: true
                inflated: 1048576 bytes, CRC be4efa0c
                equal: true
                """);
    }
}
