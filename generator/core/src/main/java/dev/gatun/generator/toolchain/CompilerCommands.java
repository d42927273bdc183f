package dev.gatun.generator.toolchain;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which compilers to ask, best first. */
final class CompilerCommands {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private CompilerCommands() {}

    static List<List<String>> candidates(
            @Nullable String target, @Nullable String standard, Map<String, String> environment) {
        List<List<String>> candidates = candidates(target, environment);
        if (standard != null) {
            candidates.replaceAll(command -> with(command, "-std=" + standard));
        }
        return candidates;
    }

    private static List<String> with(List<String> command, String argument) {
        List<String> longer = new ArrayList<>(command);
        longer.add(argument);
        return longer;
    }

    private static List<List<String>> candidates(@Nullable String target, Map<String, String> environment) {
        List<List<String>> candidates = new ArrayList<>();
        String chosen = environment.getOrDefault("CC", "").strip();
        if (!chosen.isEmpty()) {
            candidates.add(List.of(BLANKS.split(chosen, -1)));
        }
        candidates.add(List.of("cc"));
        candidates.add(List.of("gcc"));
        candidates.add(List.of("clang"));
        if (target != null) {
            candidates.add(List.of(target + "-gcc"));
            candidates.add(List.of("clang", "--target=" + target));
        }
        return candidates;
    }

    /** The executable that a command means, null if there is none. */
    static @Nullable Path onPath(String command, Map<String, String> environment) {
        if (command.indexOf('/') >= 0 || command.indexOf(File.separatorChar) >= 0) {
            return executable(command, "");
        }
        for (String folder : environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1)) {
            Path found = folder.isEmpty() ? null : executable(folder, command);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Path executable(String folder, String command) {
        try {
            Path path = Path.of(folder, command);
            return Files.isExecutable(path) && Files.isRegularFile(path) ? path.toAbsolutePath() : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
