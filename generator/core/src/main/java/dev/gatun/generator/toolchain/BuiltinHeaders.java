package dev.gatun.generator.toolchain;

import dev.gatun.generator.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The freestanding headers that ship with the tool, for a machine without a compiler. Their folder is named in angle brackets. */
public final class BuiltinHeaders {

    /** Stands on the include path for the folder that holds them. */
    public static final Path DIRECTORY = SourceFile.synthetic("<gatun>");

    private BuiltinHeaders() {}

    /** Whether the path is below {@link #DIRECTORY}. */
    public static boolean isBuiltin(Path path) {
        return path.startsWith(DIRECTORY);
    }

    /** Whether there is such a header. */
    public static boolean exists(Path path) {
        return read(path) != null;
    }

    /** The header's text, null if there is none of that name. */
    public static @Nullable String read(Path path) {
        String name = DIRECTORY.relativize(path).normalize().toString();
        if (name.contains("..")) {
            return null;
        }
        try (InputStream input = BuiltinHeaders.class.getResourceAsStream("include/" + name)) {
            return input == null ? null : new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }
}
