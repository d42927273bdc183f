package dev.gatun.generator.incremental;

import dev.gatun.generator.source.ContentHash;
import dev.gatun.grammar.Keywords;
import dev.gatun.runtime.layout.TargetAbi;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What the tool's own code is: names, sizes and checksums of the entries of its jars, or of its class folders. Times don't count, so that a
 * tool that was built again from the same sources is the same.
 */
final class ToolFingerprint {

    /** One class of each jar that decides what is written. Others than ours by name: they are not to be used here. */
    private static final List<String> PARTS = List.of(
            ToolFingerprint.class.getName(),
            Keywords.class.getName(),
            TargetAbi.class.getName(),
            "com.palantir.javapoet.JavaFile");

    private ToolFingerprint() {}

    /** Computed once: loaded classes don't change. */
    private static final class Holder {
        static final @Nullable String HASH = compute();
    }

    /** Null if the tool doesn't know where it is; then no run is like another. */
    static @Nullable String hash() {
        return Holder.HASH;
    }

    private static @Nullable String compute() {
        StringBuilder text = new StringBuilder();
        try {
            for (String part : PARTS) {
                Class<?> type = Class.forName(part, false, ToolFingerprint.class.getClassLoader());
                CodeSource source = type.getProtectionDomain().getCodeSource();
                if (source == null || source.getLocation() == null) {
                    return null;
                }
                add(source.getLocation(), text);
            }
            return ContentHash.of(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            return null;
        }
    }

    private static void add(URL location, StringBuilder text) throws IOException, URISyntaxException {
        Path path = Path.of(location.toURI());
        Set<String> lines = new TreeSet<>();
        if (Files.isDirectory(path)) {
            addFolder(path, lines);
        } else {
            try (ZipFile jar = new ZipFile(path.toFile())) {
                jar.stream().filter(entry -> counts(entry.getName())).forEach(entry -> lines.add(line(entry)));
            }
        }
        lines.forEach(line -> text.append(line).append('\n'));
        text.append('\n');
    }

    private static String line(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + Long.toHexString(entry.getCrc());
    }

    private static void addFolder(Path folder, Set<String> lines) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (counts(name)) {
                    lines.add(name + " " + ContentHash.of(file));
                }
            }
        }
    }

    /** A jar says in META-INF who built it, and when. */
    private static boolean counts(String name) {
        return !name.startsWith("META-INF") && !name.endsWith("/");
    }
}
