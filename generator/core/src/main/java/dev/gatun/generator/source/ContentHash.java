package dev.gatun.generator.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 of contents, as 64 lower-case hexadecimal digits. */
public final class ContentHash {

    private ContentHash() {}

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /**
     * A file's hash.
     *
     * @param links whether links are followed
     * @return null if there is no such regular file, or it can't be read
     */
    public static @Nullable String of(Path file, LinkOption... links) {
        try {
            return Files.isRegularFile(file, links) ? of(Files.readAllBytes(file)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
