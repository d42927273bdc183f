package dev.gatun.generator.toolchain;

import dev.gatun.generator.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The headers that ship with the tool: the freestanding ones of C, for a machine without a compiler, and models of C++'s standard library.
 * Their folders are named in angle brackets.
 */
public final class BuiltinHeaders {

    /** Stands on the include path for the folder that holds C's. */
    public static final Path DIRECTORY = SourceFile.synthetic("<gatun>");

    /** Stands on the include path for the folder that holds the models of the standard library of C++. */
    public static final Path STANDARD_LIBRARY = SourceFile.synthetic("<std>");

    private BuiltinHeaders() {}

    /** Whether the path is below one of the folders. */
    public static boolean isBuiltin(Path path) {
        return path.startsWith(DIRECTORY) || path.startsWith(STANDARD_LIBRARY);
    }

    /** Whether there is such a header. */
    public static boolean exists(Path path) {
        return read(path) != null;
    }

    /** The header's text, null if there is none of that name. */
    public static @Nullable String read(Path path) {
        boolean standard = path.startsWith(STANDARD_LIBRARY);
        String name = (standard ? STANDARD_LIBRARY : DIRECTORY)
                .relativize(path)
                .normalize()
                .toString();
        if (name.isEmpty() || name.contains("..")) {
            return null;
        }
        // the standard's names have no ending, and a folder of the class path would be read as the list of its files
        String resource = standard ? "stdcpp/" + name + ".h" : "include/" + name;
        try (InputStream input = BuiltinHeaders.class.getResourceAsStream(resource)) {
            return input == null ? null : new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }
}
