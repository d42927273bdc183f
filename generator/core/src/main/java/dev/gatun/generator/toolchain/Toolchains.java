package dev.gatun.generator.toolchain;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the toolchain of a target: what the host compiler says of itself, kept between runs, or a table of our own for a machine
 * without one. The compiler is the one in the environment's {@code CC}, else the first of {@code cc}, {@code gcc} and {@code clang} on
 * the {@code PATH}; for another target than the host's, {@code TRIPLE-gcc} and {@code clang --target=TRIPLE}.
 */
public final class Toolchains {

    private Toolchains() {}

    /**
     * The toolchain of a target.
     *
     * @param triple as in {@code x86_64-linux-gnu}, vendor or not; null for the host's
     * @param standard as in {@code c11} or {@code gnu17}; null for the compiler's default
     * @throws NoToolchainException if no compiler for the target and the standard is there and no table either
     */
    public static Toolchain of(@Nullable String triple, @Nullable String standard) {
        return of(triple, standard, System.getenv());
    }

    /** The toolchain of a target, with the compiler's default standard; see {@link #of(String, String)}. */
    public static Toolchain forTarget(@Nullable String triple) {
        return of(triple, null);
    }

    static Toolchain forTarget(@Nullable String triple, Map<String, String> environment) {
        return of(triple, null, environment);
    }

    private static Toolchain of(@Nullable String triple, @Nullable String standard, Map<String, String> environment) {
        Compiler found = compiler(triple, standard, environment);
        String target = triple == null ? hostTriple() : normalized(triple);
        return found != null ? found.toolchain() : BuiltinToolchain.of(target, standard);
    }

    /**
     * The compiler that {@link #of(String, String)} asks; null if there is none for the target and the standard.
     *
     * @param triple null for the host's
     * @param standard null for the compiler's default
     */
    public static @Nullable Compiler compiler(@Nullable String triple, @Nullable String standard) {
        return compiler(triple, standard, System.getenv());
    }

    private static @Nullable Compiler compiler(
            @Nullable String triple, @Nullable String standard, Map<String, String> environment) {
        String target = triple == null ? null : normalized(triple);
        ToolchainCache cache = ToolchainCache.in(environment);
        for (List<String> command : CompilerCommands.candidates(target, standard, environment)) {
            Toolchain found = ask(command, environment, cache);
            if (found != null && (target == null || found.target().equals(target))) {
                return new Compiler(command, found);
            }
        }
        return null;
    }

    private static @Nullable Toolchain ask(
            List<String> command, Map<String, String> environment, ToolchainCache cache) {
        Path compiler = CompilerCommands.onPath(command.getFirst(), environment);
        if (compiler == null) {
            return null;
        }
        String key = ToolchainCache.key(compiler, command, environment);
        Toolchain known = key == null ? null : cache.read(key);
        if (known != null) {
            return known;
        }
        Toolchain told = CompilerQuestion.ask(compiler, command.subList(1, command.size()), environment);
        if (told != null && key != null) {
            cache.write(key, told);
        }
        return told;
    }

    /** The toolchain of the table, whatever compilers there are. */
    public static Toolchain builtin(String triple) {
        return BuiltinToolchain.of(normalized(triple), null);
    }

    /** A triple without the vendor, which says nothing of the ABI: {@code x86_64-pc-linux-gnu} is {@code x86_64-linux-gnu}. */
    static String normalized(String triple) {
        return triple.replaceFirst("^([^-]+)-(pc|unknown|none|redhat|suse|alpine)-", "$1-")
                .replaceFirst("^amd64-", "x86_64-");
    }

    private static String hostTriple() {
        String architecture = System.getProperty("os.arch", "").replace("amd64", "x86_64");
        return architecture + "-linux-gnu";
    }
}
