package dev.gatun.generator.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shared library to make of C and C++ sources, static archives and other libraries.
 *
 * @param name of the library, without what platforms add to it
 * @param folder that the compilers run in: relative paths start there. Where it lies leaves no trace in the library
 * @param target triple
 * @param sysroot folder that stands for the target's root; null for the compilers' own
 * @param sources compiled in this order of the link, as many at once as there are processors
 * @param archives static, taken in whole
 * @param includeDirectories searched before the system's
 * @param macros name to replacement
 * @param flags for C, for C++, for both, and for the linker
 * @param libraries to link against: names, or paths with a slash
 * @param packages names that {@code pkg-config} knows, each with a version's bound if need be, as in {@code zlib >= 1.2}
 */
public record NativeBuild(
        String name,
        Path folder,
        String target,
        @Nullable Path sysroot,
        List<Source> sources,
        List<Path> archives,
        List<Path> includeDirectories,
        Map<String, String> macros,
        Flags flags,
        List<String> libraries,
        List<String> packages) {

    public NativeBuild {
        folder = folder.toAbsolutePath().normalize();
        sources = List.copyOf(sources);
        archives = List.copyOf(archives);
        includeDirectories = List.copyOf(includeDirectories);
        libraries = List.copyOf(libraries);
        packages = List.copyOf(packages);
    }

    /**
     * A file to compile. Its name says the language.
     *
     * @param file C if it ends in {@code .c}, C++ in {@code .cc}, {@code .cpp}, {@code .cxx} or {@code .C}
     * @param shim whether we wrote it: what the compiler says of it is then not the user's mistake alone
     * @param flags for this one
     */
    public record Source(Path file, boolean shim, List<String> flags) {

        public Source {
            flags = List.copyOf(flags);
        }

        /**
         * The source of a shim. Headers may look whether they are optimised, and were not when the bindings were made.
         *
         * @param headerFolders searched for what it includes by quotes
         */
        public static Source shim(Path file, List<Path> headerFolders) {
            List<String> flags = new ArrayList<>(List.of("-U__OPTIMIZE__"));
            headerFolders.forEach(folder -> flags.addAll(List.of("-iquote", folder.toString())));
            return new Source(file, true, flags);
        }

        /** What messages call it. */
        String what() {
            return shim ? ShimStandard.isCxx(file) ? "the C++ shim" : "the C shim" : "'" + file + "'";
        }

        /** A source of the user's. */
        public static Source of(Path file) {
            return new Source(file, false, List.of());
        }
    }

    /**
     * Words for the compilers' command lines, behind those of the environment's {@code CFLAGS}, {@code CXXFLAGS} and {@code LDFLAGS}.
     *
     * @param both for C and C++
     * @param c for C
     * @param cxx for C++
     * @param link for the linker
     */
    public record Flags(List<String> both, List<String> c, List<String> cxx, List<String> link) {

        public static final Flags NONE = new Flags(List.of(), List.of(), List.of(), List.of());

        public Flags {
            both = List.copyOf(both);
            c = List.copyOf(c);
            cxx = List.copyOf(cxx);
            link = List.copyOf(link);
        }
    }

    /** What has to be named to build a library; the rest is empty until said otherwise. */
    public static NativeBuildBuilder builder(String name, Path folder, String target) {
        return new NativeBuildBuilder(name, folder, target);
    }

    /** Whether the library, which an option names, is a file that only becomes part of others. */
    public static boolean isArchive(String library) {
        return library.contains("/") && library.endsWith(".a");
    }

    /** Whether a source's name says in which language it is. */
    public static boolean isSource(Path file) {
        return SourceLanguage.of(file) != null;
    }

    /**
     * The library's file name.
     *
     * @param name without what platforms add
     * @param target triple
     */
    public static String libraryFile(String name, String target) {
        if (isWindows(target)) {
            return name + ".dll";
        }
        return "lib" + name + (isApple(target) ? ".dylib" : ".so");
    }

    static boolean isWindows(String target) {
        String triple = target.toLowerCase(Locale.ROOT);
        return triple.contains("windows") || triple.contains("mingw");
    }

    static boolean isApple(String target) {
        String triple = target.toLowerCase(Locale.ROOT);
        return triple.contains("apple") || triple.contains("darwin") || triple.contains("macos");
    }
}
