package dev.gatun.examples.openssl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openssl.OpensslException;

class OpensslTest {

    private static final byte[] KEY = bytes(32);
    private static final byte[] NONCE = bytes(12);
    private static final byte[] OPEN = bytes(20);

    @TempDir
    Path folder;

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({
        "SHA256, '', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "SHA256, abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "SHA1, abc, a9993e364706816aba3e25717850c26c9cd0d89d"
    })
    void digestsAreThoseOfTheStandard(String algorithm, String text, String digest) {
        try (Digest sha = new Digest(algorithm)) {
            assertThat(HexFormat.of().formatHex(sha.update(text.getBytes(UTF_8)).digest()))
                    .isEqualTo(digest);
        }
    }

    @Test
    void aFileIsDigestedPieceByPiece() throws IOException, GeneralSecurityException {
        Path file = Files.write(folder.resolve("file"), bytes(100_000));
        try (Digest sha = new Digest("SHA256")) {
            assertThat(sha.update(file).digest())
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes(100_000)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 10_000})
    void javaOpensWhatOpensslSealed(int length) throws GeneralSecurityException {
        byte[] text = bytes(length);
        Sealed sealed = Sealed.of(KEY, NONCE, OPEN, text);
        byte[] withTag = Arrays.copyOf(sealed.text(), length + 16);
        System.arraycopy(sealed.tag(), 0, withTag, length, 16);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(KEY, "AES"), new GCMParameterSpec(128, NONCE));
        cipher.updateAAD(OPEN);
        assertThat(cipher.doFinal(withTag)).isEqualTo(text);
        assertThat(sealed.open(KEY, NONCE, OPEN)).isEqualTo(text);
    }

    @Test
    void everyChangeIsNoticed() {
        Sealed sealed = Sealed.of(KEY, NONCE, OPEN, bytes(100));
        assertThatExceptionOfType(OpensslException.class)
                .isThrownBy(() -> new Sealed(sealed.text(), changed(sealed.tag())).open(KEY, NONCE, OPEN))
                .satisfies(e -> assertThat(e.function()).isEqualTo("EVP_DecryptFinal_ex"));
        assertThatExceptionOfType(OpensslException.class)
                .isThrownBy(() -> new Sealed(changed(sealed.text()), sealed.tag()).open(KEY, NONCE, OPEN));
        assertThatExceptionOfType(OpensslException.class).isThrownBy(() -> sealed.open(KEY, NONCE, changed(OPEN)));
        assertThatExceptionOfType(OpensslException.class).isThrownBy(() -> sealed.open(changed(KEY), NONCE, OPEN));
    }

    private static byte[] changed(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        return changed;
    }

    @Test
    void queuedErrorsFollowTheFirstAsSuppressedOnes() {
        try (Digest sha = new Digest("SHA256")) {
            assertThatExceptionOfType(OpensslException.class)
                    .isThrownBy(() -> sha.update(folder.resolve("none")))
                    // OpenSSL has a text for its own reasons only: this one is errno, ENOENT
                    .withMessage("BIO_new_file: error " + (0x80000000L | 2))
                    .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1))
                    .satisfies(
                            e -> assertThat(e.getSuppressed()[0]).hasMessageStartingWith("BIO_new_file: no such file"));
            // the queue is empty again
            assertThatExceptionOfType(OpensslException.class)
                    .isThrownBy(() -> new Digest("SHA257"))
                    .withMessageStartingWith("EVP_MD_fetch: unsupported")
                    .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
        }
    }

    @Test
    void aClosedDigestRefusesToBeFed() {
        Digest sha = new Digest("SHA256");
        sha.close();
        sha.close();
        assertThatIllegalStateException().isThrownBy(() -> sha.update((byte) 1));
    }

    @Test
    void aKeyThatIsTooShortDoesNotGetToC() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Sealed.of(new byte[31], NONCE, OPEN, OPEN))
                .withMessageContaining("key");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Sealed.of(KEY, new byte[11], OPEN, OPEN))
                .withMessageContaining("iv");
    }
}
