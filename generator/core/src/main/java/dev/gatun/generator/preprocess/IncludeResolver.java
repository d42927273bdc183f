package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.toolchain.BuiltinHeaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds headers: the including file's folder for the quoted form, then the user's folders, then the system's. */
final class IncludeResolver {

    private static final int MOST_NAMES = 5_000;

    private final List<Path> path;
    private final int firstSystem;
    private final Map<Path, Boolean> existing = new HashMap<>();
    private final Map<Path, Boolean> frameworks = new HashMap<>();

    /**
     * A header that was found.
     *
     * @param path the file, or a name in angle brackets for a header that ships with the tool
     * @param pathIndex the place on the include path, from 0; -1 if it was found beside the including file or by its own path
     * @param system whether it is below a system include root
     */
    record Found(Path path, int pathIndex, boolean system) {}

    IncludeResolver(List<Path> userDirectories, List<Path> systemDirectories) {
        path = new ArrayList<>();
        // as gcc: a user's folder that is a system folder anyway keeps its later place
        userDirectories.stream()
                .filter(directory -> !systemDirectories.contains(directory))
                .forEach(path::add);
        firstSystem = path.size();
        path.addAll(systemDirectories);
    }

    /** A header named by the user: a file, or a name on the include path. */
    @Nullable Found resolveNamed(String name) {
        Path own = pathOf(name);
        if (own != null && exists(own)) {
            return new Found(own, -1, isBelowSystemRoot(own));
        }
        return search(name, 0);
    }

    @Nullable Found resolve(String name, boolean quoted, Found includer) {
        Path absolute = pathOf(name);
        if (absolute == null || name.isEmpty()) {
            return null;
        }
        if (absolute.isAbsolute()) {
            return exists(absolute) ? new Found(absolute, -1, includer.system() || isBelowSystemRoot(absolute)) : null;
        }
        if (quoted) {
            Path beside = includer.path().resolveSibling(name);
            if (exists(beside)) {
                return new Found(beside, -1, includer.system());
            }
        }
        return search(name, 0);
    }

    /** {@code #include_next}: goes on behind the folder in which the including file was found. */
    @Nullable Found resolveNext(String name, Found includer) {
        return pathOf(name) == null ? null : search(name, includer.pathIndex() + 1);
    }

    private @Nullable Found search(String name, int from) {
        for (int i = from; i < path.size(); i++) {
            Path candidate = path.get(i).resolve(name);
            if (exists(candidate)) {
                return new Found(candidate, i, i >= firstSystem);
            }
            Path framework = inFramework(path.get(i), candidate);
            if (framework != null) {
                return new Found(framework, i, i >= firstSystem);
            }
        }
        return null;
    }

    /**
     * A header of a framework, macOS's folder of a library with all that belongs to it: {@code <Foo/Bar.h>} is {@code
     * Foo.framework/Headers/Bar.h}. Null if there is none.
     */
    private @Nullable Path inFramework(Path folder, Path candidate) {
        if (BuiltinHeaders.isBuiltin(folder) || candidate.getNameCount() < folder.getNameCount() + 2) {
            return null;
        }
        Path inside = folder.relativize(candidate);
        Path framework = folder.resolve(inside.getName(0) + ".framework");
        if (!frameworks.computeIfAbsent(framework, Files::isDirectory)) {
            return null;
        }
        Path header = framework.resolve("Headers").resolve(inside.subpath(1, inside.getNameCount()));
        return exists(header) ? header : null;
    }

    private boolean isBelowSystemRoot(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return path.subList(firstSystem, path.size()).stream().anyMatch(absolute::startsWith);
    }

    private boolean exists(Path file) {
        return existing.computeIfAbsent(
                file, key -> BuiltinHeaders.isBuiltin(key) ? BuiltinHeaders.exists(key) : Files.isRegularFile(key));
    }

    /**
     * The name of a header there is that the user may have meant instead.
     *
     * @param includer whose folder is searched first, null if none is
     */
    @Nullable String nearest(String name, @Nullable Found includer) {
        Path wanted = pathOf(name);
        if (wanted == null || wanted.getFileName() == null) {
            return null;
        }
        Path prefix = wanted.getParent();
        Set<String> names = new LinkedHashSet<>();
        if (includer != null) {
            Path beside = includer.path().toAbsolutePath().getParent();
            addNames(beside, prefix, names);
        } else if (wanted.isAbsolute() || prefix != null) {
            addNames(Path.of(""), prefix, names);
        }
        path.forEach(folder -> addNames(folder, prefix, names));
        String nearest = NearestName.of(wanted.getFileName().toString(), names);
        return nearest == null || prefix == null
                ? nearest
                : prefix.resolve(nearest).toString();
    }

    private static void addNames(@Nullable Path folder, @Nullable Path prefix, Set<String> names) {
        if (folder == null || BuiltinHeaders.isBuiltin(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(prefix == null ? folder.toAbsolutePath() : folder.resolve(prefix))) {
            files.limit(MOST_NAMES)
                    .filter(Files::isRegularFile)
                    .forEach(file -> names.add(file.getFileName().toString()));
        } catch (IOException e) {
            // a folder that isn't there has no names to offer
        }
    }

    private static @Nullable Path pathOf(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The files, other than the tool's own, that were looked for so far and were there, or were not. */
    List<Path> sought(boolean there) {
        return existing.entrySet().stream()
                .filter(entry -> entry.getValue() == there && !BuiltinHeaders.isBuiltin(entry.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The folders searched, for messages. */
    List<Path> path() {
        return path;
    }
}
