package dev.gatun.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes files of bundled libraries, in a folder of the cache that is named by what is in it: the SHA-256 of the lines that {@code sha256sum} prints
 * for its files in the order of their names. So versions don't meet, and programs with the same libraries share them.
 *
 * <p>No file is loaded that was not compared with the bundled one since the JVM started: one that differs, because somebody wrote to it or a
 * machine went down, is replaced. A file appears under its name when it is complete; JVMs that make the same one at once each move the same content there,
 * and there is no lock that a killed one could leave. What it does leave is deleted when it is {@link #LEFTOVER} old.
 *
 * <p>Other users can't change what was compared before it is loaded: see {@link PrivateFolder}. The same user's other programs could, as they could
 * change the jar.
 */
final class NativeCache {

    /** Age at which an incomplete file is no other JVM's work any more. */
    static final Duration LEFTOVER = Duration.ofDays(1);

    private static final String INCOMPLETE = ".part";
    private static final int BUFFER = 1 << 16;

    private final Path natives;

    /** @param root of the cache */
    NativeCache(Path root) {
        this.natives = root.resolve("natives");
    }

    /**
     * The folder with the files of a bundle.
     *
     * @throws IOException whose message says which folder can't be used, why, and what to do
     */
    Path extract(BundledFolder bundle) throws IOException {
        Map<String, byte[]> digests = new LinkedHashMap<>();
        for (String name : bundle.names()) {
            try (InputStream in = bundle.open(name)) {
                digests.put(name, digest(in));
            }
        }
        Path folder = natives.resolve(key(digests));
        try {
            PrivateFolder.make(folder);
            PrivateFolder.check(folder);
            for (Map.Entry<String, byte[]> entry : digests.entrySet()) {
                Path file = folder.resolve(entry.getKey());
                if (!isIntact(bundle, file)) {
                    write(bundle, file, entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new IOException(
                    "the cache folder " + natives + " can't be used: " + reason(e) + "; -D" + CacheLocation.PROPERTY
                            + "=FOLDER chooses another",
                    e);
        }
        return folder;
    }

    private static String key(Map<String, byte[]> digests) {
        StringBuilder lines = new StringBuilder();
        HexFormat hex = HexFormat.of();
        digests.forEach((name, digest) ->
                lines.append(hex.formatHex(digest)).append("  ").append(name).append('\n'));
        return hex.formatHex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Compares bytes: that is faster than a second digest, which the JVM has not compiled yet when libraries are loaded. */
    private static boolean isIntact(BundledFolder bundle, Path file) throws IOException {
        if (!PrivateFolder.holds(file)) {
            return false;
        }
        try (InputStream bundled = bundle.open(file.getFileName().toString());
                InputStream extracted = Files.newInputStream(file)) {
            byte[] expected = new byte[BUFFER];
            byte[] found = new byte[BUFFER];
            int count;
            do {
                count = bundled.readNBytes(expected, 0, BUFFER);
                int other = extracted.readNBytes(found, 0, BUFFER);
                if (!Arrays.equals(expected, 0, count, found, 0, other)) {
                    return false;
                }
            } while (count == BUFFER);
            return true;
        } catch (AccessDeniedException | NoSuchFileException e) {
            return false;
        }
    }

    private void write(BundledFolder bundle, Path file, byte[] digest) throws IOException {
        sweep();
        Path part = Files.createTempFile(natives, "", INCOMPLETE);
        try {
            if (!MessageDigest.isEqual(copy(bundle, file.getFileName().toString(), part), digest)) {
                throw new IOException(file.getFileName() + " changed while it was read");
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Copies, down to the disk, and gives the digest of what was copied. */
    private static byte[] copy(BundledFolder bundle, String name, Path to) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = bundle.open(name);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                sha256.update(buffer, 0, count);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return sha256.digest();
    }

    /** What can't be deleted is left to the next JVM. */
    private void sweep() {
        Instant limit = Instant.now().minus(LEFTOVER);
        try (Stream<Path> files = Files.list(natives)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(INCOMPLETE)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // another JVM is sweeping too
        }
    }

    private static byte[] digest(InputStream in) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            sha256.update(buffer, 0, count);
        }
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every Java platform has SHA-256", e);
        }
    }

    /** For two failures Java says only which file they are about. */
    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " can't be made";
            default -> String.valueOf(e.getMessage());
        };
    }
}
