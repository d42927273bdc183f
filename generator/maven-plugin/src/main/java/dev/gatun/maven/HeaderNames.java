package dev.gatun.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What the entries of {@code headers} stand for. A header, a folder or a pattern of the project is found whatever folder Maven was started
 * in; other names are left to the include path.
 *
 * @param patterns of the parameter
 */
record HeaderNames(FilePatterns patterns) {

    private static final String EVERYTHING_BELOW = "**/*.h";

    /** @param base the project's folder */
    HeaderNames(Path base) {
        this(new FilePatterns("headers", base));
    }

    /** Names for the generator, without repetition; what a folder or a pattern stands for is in the order of the paths. */
    List<String> resolve(List<String> entries) throws MojoFailureException {
        List<String> names = new ArrayList<>();
        for (String entry : entries) {
            for (String name : resolve(entry)) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private List<String> resolve(String entry) throws MojoFailureException {
        if (FilePatterns.isPattern(entry)) {
            return patterns.matches(entry).stream().map(Path::toString).toList();
        }
        Path path = patterns.path(entry);
        if (!entry.isEmpty() && Files.isDirectory(path)) {
            return below(entry, path);
        }
        return List.of(Files.isRegularFile(path) ? path.toString() : entry);
    }

    private List<String> below(String entry, Path folder) throws MojoFailureException {
        List<String> names = patterns.below(folder, EVERYTHING_BELOW, entry).stream()
                .map(Path::toString)
                .toList();
        if (names.isEmpty()) {
            throw new MojoFailureException("<headers>: there is no header (*.h) in the folder '" + entry + "'");
        }
        return names;
    }
}
