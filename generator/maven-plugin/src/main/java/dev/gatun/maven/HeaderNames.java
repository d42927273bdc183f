package dev.gatun.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What the entries of {@code headers} stand for. A header, a folder or a pattern of the project is found whatever folder Maven was started
 * in; other names are left to the include path.
 *
 * @param base the project's folder
 */
record HeaderNames(Path base) {

    private static final String EVERYTHING_BELOW = "**/*.h";

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
        if (isPattern(entry)) {
            return matches(entry);
        }
        Path path = path(entry);
        if (!entry.isEmpty() && Files.isDirectory(path)) {
            return below(entry, path, EVERYTHING_BELOW);
        }
        return List.of(Files.isRegularFile(path) ? path.toString() : entry);
    }

    private Path path(String entry) throws MojoFailureException {
        try {
            return base.resolve(entry);
        } catch (InvalidPathException e) {
            throw new MojoFailureException("<headers>: '" + entry + "' is not a path", e);
        }
    }

    private static boolean isPattern(String entry) {
        return entry.contains("*") || entry.contains("?");
    }

    /** The part before the first wildcard is the folder to look in: nothing else of the machine is walked. */
    private List<String> matches(String pattern) throws MojoFailureException {
        String normal = pattern.replace('\\', '/');
        int wild = (int)
                normal.chars().takeWhile(each -> each != '*' && each != '?').count();
        int slash = normal.lastIndexOf('/', wild);
        return below(pattern, path(normal.substring(0, slash + 1)), normal.substring(slash + 1));
    }

    private static List<String> below(String entry, Path folder, String glob) throws MojoFailureException {
        Predicate<Path> matcher = matcher(entry, glob);
        List<String> names = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                names = files.filter(file -> matcher.test(folder.relativize(file)) && Files.isRegularFile(file))
                        .sorted()
                        .map(Path::toString)
                        .toList();
            } catch (IOException | UncheckedIOException e) {
                throw new MojoFailureException("<headers>: can't read " + folder + ": " + e.getMessage(), e);
            }
        }
        if (names.isEmpty()) {
            throw new MojoFailureException(
                    isPattern(entry)
                            ? "<headers>: no file matches '" + entry + "'"
                            : "<headers>: there is no header (*.h) in the folder '" + entry + "'");
        }
        return names;
    }

    /** As in Ant and Maven, two stars and a slash stand for no folder too. */
    private static Predicate<Path> matcher(String entry, String glob) throws MojoFailureException {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", "{**/,}"));
            return matcher::matches;
        } catch (PatternSyntaxException e) {
            throw new MojoFailureException("<headers>: '" + entry + "' is not a pattern: " + e.getDescription(), e);
        }
    }
}
