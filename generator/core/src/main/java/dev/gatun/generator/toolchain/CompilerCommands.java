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

    /**
     * The commands to try for a target.
     *
     * @param target as {@link Toolchains#normalized} gives it; null for the host's
     * @param standard null for the compiler's default
     * @param root of the target's own files; null for the compiler's default
     */
    static List<List<String>> candidates(
            @Nullable String target, @Nullable String standard, @Nullable Path root, Map<String, String> environment) {
        return candidates(CompilerLanguage.C, target, standard, root, environment);
    }

    /** As the other, for a language. */
    static List<List<String>> candidates(
            CompilerLanguage language,
            @Nullable String target,
            @Nullable String standard,
            @Nullable Path root,
            Map<String, String> environment) {
        List<List<String>> candidates = new ArrayList<>();
        String chosen =
                environment.getOrDefault(language.compilerVariable(), "").strip();
        if (!chosen.isEmpty()) {
            candidates.add(List.of(BLANKS.split(chosen, -1)));
        }
        language.commands().forEach(command -> candidates.add(List.of(command)));
        if (target != null) {
            String gcc = language.commands().get(1);
            String clang = language.commands().get(2);
            candidates.add(List.of(target + "-" + gcc));
            // without a root, what it finds in the usual folders are the host's headers
            String clangs = "--target=" + clangName(target);
            candidates.add(root == null ? List.of(clang, clangs, "-nostdlibinc") : List.of(clang, clangs));
        }
        if (root != null) {
            candidates.replaceAll(command -> with(command, "--sysroot=" + root));
        }
        if (standard != null) {
            candidates.replaceAll(command -> with(command, "-std=" + standard));
        }
        return candidates;
    }

    /** Those of {@link #candidates} that are for the target by name: cross compilers. */
    static List<List<String>> ofTarget(List<List<String>> candidates) {
        return candidates.subList(candidates.size() - 2, candidates.size());
    }

    /** Without a version Clang takes "darwin" to be an iPhone's. */
    private static String clangName(String target) {
        return target.replace("aarch64-apple-darwin", "arm64-apple-macosx11")
                .replace("-apple-darwin", "-apple-macosx11");
    }

    private static List<String> with(List<String> command, String argument) {
        List<String> longer = new ArrayList<>(command);
        longer.add(argument);
        return longer;
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
