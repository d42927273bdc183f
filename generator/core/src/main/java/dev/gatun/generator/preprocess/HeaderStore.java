package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourceLoader;
import dev.gatun.generator.toolchain.BuiltinHeaders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a run. Each is read once; its tokens are kept only if nothing says that a further inclusion is empty, so that memory
 * does not hold all files' tokens beside those of the unit.
 */
final class HeaderStore {

    private final Lexing lexing;
    private final SourceLoader loader = new SourceLoader();
    private final Map<Path, SourceFile> files = new HashMap<>();
    private final Map<Path, LexedFile> lexed = new HashMap<>();
    private final Map<Path, String> guards = new HashMap<>();
    private final Set<Path> once = new HashSet<>();

    HeaderStore(Lexing lexing) {
        this.lexing = lexing;
    }

    /** The header's tokens. */
    LexedFile open(Path path) throws IOException {
        LexedFile known = lexed.get(path);
        if (known != null) {
            return known;
        }
        SourceFile file = file(path);
        LexedFile fresh = new LexedFile(file, lexing);
        files.put(path, file);
        if (fresh.guard() == null) {
            lexed.put(path, fresh);
        } else {
            guards.put(path, fresh.guard());
        }
        return fresh;
    }

    private SourceFile file(Path path) throws IOException {
        SourceFile known = files.get(path);
        if (known != null) {
            return known;
        }
        String builtin = BuiltinHeaders.isBuiltin(path) ? BuiltinHeaders.read(path) : null;
        return builtin == null ? loader.load(path) : new SourceFile(path, builtin);
    }

    /** The header's file, null if it was not opened before. */
    @Nullable SourceFile opened(Path path) {
        return files.get(path);
    }

    /** Whether a further inclusion of the header gives nothing. */
    boolean isSpent(Path path, MacroStore macros) {
        String guard = guards.get(path);
        return (guard != null && macros.find(guard) != null) || (!once.isEmpty() && once.contains(real(path)));
    }

    /** {@code #pragma once} stands in the header; it holds whatever path leads to it. */
    void once(Path path) {
        once.add(real(path));
        lexed.remove(path);
    }

    private static Path real(Path path) {
        try {
            return BuiltinHeaders.isBuiltin(path) ? path : path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
