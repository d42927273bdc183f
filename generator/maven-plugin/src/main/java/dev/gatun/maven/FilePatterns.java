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
 * Files that a parameter names by paths or patterns, relative to the project's folder, whatever folder Maven was started in.
 *
 * @param parameter its name, for messages
 * @param base the project's folder
 */
record FilePatterns(String parameter, Path base) {

    static boolean isPattern(String entry) {
        return entry.contains("*") || entry.contains("?");
    }

    /** The files, without repetition, in the order of the entries; those of a pattern in the order of their paths. */
    List<Path> files(List<String> entries) throws MojoFailureException {
        List<Path> files = new ArrayList<>();
        for (String entry : entries) {
            List<Path> found = isPattern(entry) ? matches(entry) : List.of(path(entry));
            found.stream().filter(file -> !files.contains(file)).forEach(files::add);
        }
        return files;
    }

    Path path(String entry) throws MojoFailureException {
        try {
            return base.resolve(entry).normalize();
        } catch (InvalidPathException e) {
            throw new MojoFailureException("<" + parameter + ">: '" + entry + "' is not a path", e);
        }
    }

    /** The part before the first wildcard is the folder to look in: nothing else of the machine is walked. */
    List<Path> matches(String pattern) throws MojoFailureException {
        String normal = pattern.replace('\\', '/');
        int wild = (int)
                normal.chars().takeWhile(each -> each != '*' && each != '?').count();
        int slash = normal.lastIndexOf('/', wild);
        List<Path> found = below(path(normal.substring(0, slash + 1)), normal.substring(slash + 1), pattern);
        if (found.isEmpty()) {
            throw new MojoFailureException("<" + parameter + ">: no file matches '" + pattern + "'");
        }
        return found;
    }

    /** What matches below a folder, in order. */
    List<Path> below(Path folder, String glob, String entry) throws MojoFailureException {
        Predicate<Path> matcher = matcher(entry, glob);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> matcher.test(folder.relativize(file)) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new MojoFailureException("<" + parameter + ">: can't read " + folder + ": " + e.getMessage(), e);
        }
    }

    /** As in Ant and Maven, two stars and a slash stand for no folder too. */
    private Predicate<Path> matcher(String entry, String glob) throws MojoFailureException {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", "{**/,}"));
            return matcher::matches;
        } catch (PatternSyntaxException e) {
            throw new MojoFailureException(
                    "<" + parameter + ">: '" + entry + "' is not a pattern: " + e.getDescription(), e);
        }
    }
}
