package dev.gatun.generator.toolchain;

import dev.gatun.runtime.layout.TargetAbi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the toolchain of a target: what the host compiler says of itself, kept between runs, or a table of our own for a machine
 * without one. The compiler is the one in the environment's {@code CC}, else the first of {@code cc}, {@code gcc} and {@code clang} on
 * the {@code PATH}, or {@code CXX} and its like for C++; for another target than the host's, {@code TRIPLE-gcc} and {@code clang --target=TRIPLE}. Another target
 * whose C library is not installed gets its macros and the headers that ship with the tool, never the host's.
 *
 * <p>A toolchain of C++ has {@link BuiltinHeaders#STANDARD_LIBRARY} in place of the folders of its own standard library.
 */
public final class Toolchains {

    private Toolchains() {}

    /**
     * The toolchain of a target.
     *
     * @param triple as in {@code x86_64-linux-gnu}, vendor or not; null for the host's
     * @param standard as in {@code c11} or {@code gnu17}; null for the compiler's default
     * @param root of the target's own files; null for the compiler's default
     * @throws NoToolchainException if no compiler for the target and the standard is there and no table either
     */
    public static Toolchain of(@Nullable String triple, @Nullable String standard, @Nullable Path root) {
        return of(triple, standard, root, System.getenv());
    }

    /**
     * The toolchain of a target, for a language; see {@link #of(String, String, Path)}.
     *
     * @param standard null for the compiler's default, of C++ at least {@link CppStandard#LEAST}
     */
    public static Toolchain of(
            CompilerLanguage language, @Nullable String triple, @Nullable String standard, @Nullable Path root) {
        return of(language, triple, standard, root, System.getenv());
    }

    /** The toolchain of a target, with the compiler's default standard and headers; see {@link #of(String, String, Path)}. */
    public static Toolchain forTarget(@Nullable String triple) {
        return of(triple, null, null);
    }

    static Toolchain forTarget(@Nullable String triple, Map<String, String> environment) {
        return of(triple, null, null, environment);
    }

    static Toolchain of(
            @Nullable String triple, @Nullable String standard, @Nullable Path root, Map<String, String> environment) {
        return of(CompilerLanguage.C, triple, standard, root, environment);
    }

    static Toolchain of(
            CompilerLanguage language,
            @Nullable String triple,
            @Nullable String standard,
            @Nullable Path root,
            Map<String, String> environment) {
        if (language == CompilerLanguage.CXX) {
            CppStandard.check(standard);
        }
        Compiler found = compiler(language, triple, standard, root, environment);
        String target = triple == null ? hostTriple() : normalized(triple);
        if (found != null) {
            return found.toolchain();
        }
        return language == CompilerLanguage.C
                ? BuiltinToolchain.of(target, standard, root)
                : BuiltinToolchain.ofCpp(target, standard, root);
    }

    /**
     * The compiler that {@link #of(String, String, Path)} asks; null if there is none for the target and the standard.
     *
     * @param triple null for the host's
     * @param standard null for the compiler's default
     * @param root null for the compiler's default
     */
    public static @Nullable Compiler compiler(@Nullable String triple, @Nullable String standard, @Nullable Path root) {
        return compiler(triple, standard, root, System.getenv());
    }

    /** The compiler for a target with its own headers; see {@link #compiler(String, String, Path)}. */
    public static @Nullable Compiler compiler(@Nullable String triple, @Nullable String standard) {
        return compiler(triple, standard, null);
    }

    /** As {@link #compiler(String, String, Path)}, in another environment than the process's. */
    public static @Nullable Compiler compiler(
            @Nullable String triple, @Nullable String standard, @Nullable Path root, Map<String, String> environment) {
        return compiler(CompilerLanguage.C, triple, standard, root, environment);
    }

    /**
     * The compiler that {@link #of(CompilerLanguage, String, String, Path)} asks; null if there is none for the target and the standard.
     * Its command has an option for the standard where one is given, and where its own default is older than C++ bindings can be.
     */
    public static @Nullable Compiler compiler(
            CompilerLanguage language,
            @Nullable String triple,
            @Nullable String standard,
            @Nullable Path root,
            Map<String, String> environment) {
        String target = triple == null ? null : normalized(triple);
        ToolchainCache cache = ToolchainCache.in(environment);
        for (List<String> command : CompilerCommands.candidates(language, target, standard, root, environment)) {
            Toolchain found = ask(language, command, environment, cache);
            if (found != null && (target == null || found.target().equals(target))) {
                if (language == CompilerLanguage.CXX && standard == null && CppStandard.isTooOld(found)) {
                    return compiler(language, triple, CppStandard.LEAST, root, environment);
                }
                Compiler compiler = root == null && !hasOwnLibrary(found)
                        ? withoutForeign(command, found)
                        : new Compiler(command, found);
                return language == CompilerLanguage.C ? compiler : ModelLibrary.in(compiler);
            }
        }
        return null;
    }

    /**
     * Clang, and GCC on Debian, look for another target's headers in the host's folders too. Where the C library of the target is not
     * installed, what they find there is the host's.
     */
    private static boolean hasOwnLibrary(Toolchain told) {
        String target = told.target();
        return target.equals(hostTriple())
                || told.systemIncludeDirectories().stream()
                        .anyMatch(
                                folder -> (folder.endsWith(Path.of(target, "include")) && hasHeader(folder, "stdio.h"))
                                        || (folder.endsWith(Path.of("include", target)) && Files.isDirectory(folder)));
    }

    /** The compiler kept to its own headers, and the headers that ship with the tool in their place. */
    private static Compiler withoutForeign(List<String> command, Toolchain told) {
        Toolchain toolchain = new Toolchain(told.target(), told.predefinedMacros(), List.of(BuiltinHeaders.DIRECTORY));
        List<String> kept = new ArrayList<>(command);
        if (new Compiler(command, told).isClang()) {
            kept.add("-nostdlibinc");
            return new Compiler(kept, toolchain);
        }
        // GCC's stdint.h and limits.h include the C library's, unless there is none
        kept.addAll(List.of("-nostdinc", "-ffreestanding", "-D_LIBC_LIMITS_H_"));
        for (Path folder : told.systemIncludeDirectories()) {
            if (hasHeader(folder, "stddef.h") && !hasHeader(folder, "stdio.h")) {
                kept.addAll(List.of("-isystem", folder.toString()));
            }
        }
        return new Compiler(kept, toolchain);
    }

    private static boolean hasHeader(Path folder, String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    private static @Nullable Toolchain ask(
            CompilerLanguage language, List<String> command, Map<String, String> environment, ToolchainCache cache) {
        Path compiler = CompilerCommands.onPath(command.getFirst(), environment);
        if (compiler == null) {
            return null;
        }
        String key = ToolchainCache.key(language, compiler, command, environment);
        Toolchain known = key == null ? null : cache.read(key);
        if (known != null) {
            return known;
        }
        Toolchain told = CompilerQuestion.ask(language, compiler, command.subList(1, command.size()), environment);
        if (told != null && key != null) {
            cache.write(key, told);
        }
        return told;
    }

    /** The toolchain of the table, whatever compilers there are. */
    public static Toolchain builtin(String triple) {
        return BuiltinToolchain.of(normalized(triple), null, null);
    }

    /**
     * One name for the many spellings of a target: those of {@link TargetAbi#known()}, else without the vendor, which says nothing of
     * the ABI.
     */
    static String normalized(String triple) {
        TargetAbi known = TargetAbi.of(triple);
        return known != null
                ? known.triple()
                : triple.replaceFirst("^([^-]+)-(pc|unknown|none|redhat|suse|alpine)-", "$1-")
                        .replaceFirst("^amd64-", "x86_64-");
    }

    /** The names of the targets that need no compiler, for messages. */
    public static String knownTargets() {
        return String.join(
                ", ", TargetAbi.known().stream().map(TargetAbi::triple).toList());
    }

    static String hostTriple() {
        try {
            return TargetAbi.host().triple();
        } catch (UnsupportedOperationException e) {
            return System.getProperty("os.arch", "unknown") + "-linux-gnu";
        }
    }
}
