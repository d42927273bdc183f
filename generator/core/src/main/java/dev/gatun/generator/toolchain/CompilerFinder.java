package dev.gatun.generator.toolchain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The compiler that builds what is generated, and the flags that the environment has for it. */
public final class CompilerFinder {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private CompilerFinder() {}

    /**
     * The command to compile C with; null if there is none on the path. {@code CC} decides alone where it is set.
     *
     * @param target triple, null for the host's
     * @param standard of C, null for the compiler's default
     */
    public static @Nullable List<String> find(
            @Nullable String target, @Nullable String standard, Map<String, String> environment) {
        List<List<String>> candidates = CompilerCommands.candidates(target, standard, null, environment);
        boolean chosen = !environment.getOrDefault("CC", "").isBlank();
        for (List<String> command : chosen ? candidates.subList(0, 1) : candidates) {
            if (CompilerCommands.onPath(command.getFirst(), environment) != null) {
                return command;
            }
        }
        return null;
    }

    /** The words of a variable such as {@code CFLAGS}. */
    public static List<String> flags(String variable, Map<String, String> environment) {
        String text = environment.getOrDefault(variable, "").strip();
        return text.isEmpty() ? List.of() : List.of(BLANKS.split(text, -1));
    }
}
