package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void unpacksWhatItPackedAndTellsWhatWentWrong() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                zlib 1, 1048576 bytes, CRC be4efa0c
                in one piece: less than a hundredth, and back
                as a stream: less than a hundredth, and back
                in a file: less than a hundredth, and back
                Z_BUF_ERROR of uncompress: uncompress: buffer error (Z_BUF_ERROR, -5)
                Z_DATA_ERROR of uncompress: uncompress: data error (Z_DATA_ERROR, -3)
                ENOENT of gzopen: gzopen: No such file or directory (ENOENT, 2)
                """);
    }
}
