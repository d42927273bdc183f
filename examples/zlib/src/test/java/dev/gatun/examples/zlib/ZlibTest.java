package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.zlib.Zlib.adler32;
import static org.zlib.Zlib.crc32;
import static org.zlib.Zlib.gzopen;
import static org.zlib.Zlib.gzread;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zlib.GzipException;
import org.zlib.ZlibException;
import org.zlib.gzFile_s;

class ZlibTest {

    @TempDir
    Path folder;

    private static byte[] text(int length) {
        Random random = new Random(length);
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) (random.nextInt(100) == 0 ? random.nextInt() : 'a');
        }
        return text;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 16_384, 16_385, 300_000})
    void javaUnpacksWhatZlibPacked(int length) throws IOException {
        byte[] text = text(length);
        assertThat(inflated(Buffers.pack(text))).isEqualTo(text);
        assertThat(inflated(Streams.pack(text))).isEqualTo(text);
    }

    private static byte[] inflated(byte[] packed) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 16_384, 16_385, 300_000})
    void unpacksWhatItPacked(int length) {
        byte[] text = text(length);
        assertThat(Buffers.unpack(Buffers.pack(text), length)).isEqualTo(text);
        assertThat(Streams.unpack(Streams.pack(text))).isEqualTo(text);
    }

    @Test
    void checksumsAreThoseOfJava() {
        byte[] text = text(100_000);
        CRC32 crc = new CRC32();
        crc.update(text);
        Adler32 adler = new Adler32();
        adler.update(text);
        assertThat(crc32(0, text)).isEqualTo(crc.getValue());
        assertThat(adler32(1, text)).isEqualTo(adler.getValue());
    }

    @Test
    void tooSmallABufferIsAnErrorOfZlibAndNotWrittenBeyond() {
        byte[] packed = Buffers.pack(text(1000));
        assertThatExceptionOfType(ZlibException.class)
                .isThrownBy(() -> Buffers.unpack(packed, 999))
                .withMessage("uncompress: buffer error (Z_BUF_ERROR, -5)")
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(-5);
                    assertThat(e.codeName()).isEqualTo("Z_BUF_ERROR");
                    assertThat(e.function()).isEqualTo("uncompress");
                });
    }

    @Test
    void aDamagedStreamIsAnError() {
        byte[] packed = Streams.pack(text(100_000));
        packed[0] = 0;
        assertThatExceptionOfType(ZlibException.class)
                .isThrownBy(() -> Streams.unpack(packed))
                .withMessage("inflate: data error (Z_DATA_ERROR, -3)");
    }

    @Test
    void javaReadsTheFiles() throws IOException {
        byte[] text = text(200_000);
        Path file = folder.resolve("text.gz");
        GzipFiles.write(file, text);
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(in.readAllBytes()).isEqualTo(text);
        }
        assertThat(GzipFiles.read(file)).isEqualTo(text);
    }

    @Test
    void aDamagedFileIsAnError() throws IOException {
        Path file = folder.resolve("text.gz");
        GzipFiles.write(file, text(200_000));
        byte[] packed = Files.readAllBytes(file);
        packed[packed.length / 2] ^= 0x55;
        Files.write(file, packed);
        assertThatExceptionOfType(GzipException.class).isThrownBy(() -> GzipFiles.read(file));
    }

    @Test
    void aClosedFileRefusesToBeRead() {
        Path file = folder.resolve("text.gz");
        GzipFiles.write(file, text(10));
        gzFile_s in = gzopen(file.toString(), "rb");
        in.close();
        in.close();
        assertThatIllegalStateException().isThrownBy(() -> gzread(in, new byte[10]));
    }
}
