package dev.gatun.generator.toolchain;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The compiler that builds what is generated, and the flags that the environment has for it. */
public final class CompilerFinder {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private CompilerFinder() {}

    /**
     * The command to compile C with; null if there is none on the path. {@code CC} decides alone where it is set; else another target
     * than the host's needs a compiler of its own.
     *
     * @param target triple, null for the host's
     * @param standard of C, null for the compiler's default
     * @param root of the target's own files, null for the compiler's default
     */
    public static @Nullable List<String> find(
            @Nullable String target, @Nullable String standard, @Nullable Path root, Map<String, String> environment) {
        return find(CompilerLanguage.C, target, standard, root, environment);
    }

    /** The command to compile a language with; see {@link #find(String, String, Path, Map)}, with {@code CXX} for C++. */
    public static @Nullable List<String> find(
            CompilerLanguage language,
            @Nullable String target,
            @Nullable String standard,
            @Nullable Path root,
            Map<String, String> environment) {
        String wanted = target == null ? null : Toolchains.normalized(target);
        List<List<String>> candidates = CompilerCommands.candidates(language, wanted, standard, root, environment);
        if (!environment.getOrDefault(language.compilerVariable(), "").isBlank()) {
            candidates = candidates.subList(0, 1);
        } else if (isForeign(target)) {
            candidates = CompilerCommands.ofTarget(candidates);
        }
        for (List<String> command : candidates) {
            if (CompilerCommands.onPath(command.getFirst(), environment) != null) {
                return command;
            }
        }
        return null;
    }

    /** The executable that the first word of a command means; null if there is none. */
    public static @Nullable Path executable(String command, Map<String, String> environment) {
        return CompilerCommands.onPath(command, environment);
    }

    /** The triple of this machine. */
    public static String hostTriple() {
        return Toolchains.hostTriple();
    }

    /** Whether the target is another than the host. */
    public static boolean isForeign(@Nullable String target) {
        return target != null && !Toolchains.normalized(target).equals(Toolchains.hostTriple());
    }

    /** The words of a variable such as {@code CFLAGS}. */
    public static List<String> flags(String variable, Map<String, String> environment) {
        String text = environment.getOrDefault(variable, "").strip();
        return text.isEmpty() ? List.of() : List.of(BLANKS.split(text, -1));
    }
}
