package dev.gatun.examples.openssl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void digestsAndSealsAndTellsWhatWentWrong() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                SHA-256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
                sealed: a9c634583e40041e6220e5b2ced3f3771d0e, tag 1237f54b2e90116c8d1b6a81de03e47d
                opened: gates open at noon
                tampered with: EVP_DecryptFinal_ex: failed
                no digest: EVP_MD_fetch: unsupported (50856204)
                no file: BIO_new_file: error 2147483650
                    BIO_new_file: no such file (268435584)
                short key: EVP_EncryptInit_ex: key has 16 unsigned chars, 32 are needed
                """);
    }
}
