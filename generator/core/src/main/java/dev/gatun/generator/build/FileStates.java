package dev.gatun.generator.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What files contain, each read once in a build. */
final class FileStates {

    /** In place of the hash of what is no file, or can't be read. */
    static final String NONE = "-";

    private final Map<Path, String> known = new ConcurrentHashMap<>();

    /** The SHA-256 of a file's content. */
    String hash(Path file) {
        return known.computeIfAbsent(file, FileStates::read);
    }

    /** Reads a file that this build may have written. */
    static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return NONE;
        }
    }

    /** One hash of many words. */
    static String hash(List<String> words) {
        MessageDigest digest = sha256();
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
