package dev.gatun.generator.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How to build a shim, in the terms of gcc and Clang.
 *
 * @param compiler with its first arguments
 * @param flags of the user: {@code CFLAGS}
 * @param linkFlags of the user: {@code LDFLAGS}
 * @param target triple
 * @param inputs what the user says of the headers and libraries
 */
public record ShimCommand(
        List<String> compiler, List<String> flags, List<String> linkFlags, String target, Inputs inputs) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    /**
     * What the user gives.
     *
     * @param includeDirectories searched before the system's
     * @param macros name to replacement
     * @param sources C files
     * @param libraries names, or paths with a slash; archives are taken in whole
     */
    public record Inputs(
            List<Path> includeDirectories, Map<String, String> macros, List<Path> sources, List<String> libraries) {

        /** The archives among the libraries. */
        public List<String> archives() {
            return libraries.stream().filter(Inputs::isArchive).toList();
        }

        /** Whether the library is a file that only becomes part of others. */
        public static boolean isArchive(String library) {
            return library.contains("/") && library.endsWith(".a");
        }
    }

    /**
     * The library's file name.
     *
     * @param name without what platforms add
     * @param target triple
     */
    public static String libraryFile(String name, String target) {
        String triple = target.toLowerCase(Locale.ROOT);
        if (triple.contains("windows") || triple.contains("mingw")) {
            return name + ".dll";
        }
        return "lib" + name + (isApple(triple) ? ".dylib" : ".so");
    }

    private static boolean isApple(String triple) {
        return triple.contains("apple") || triple.contains("darwin") || triple.contains("macos");
    }

    /** The whole command. */
    public List<String> words(Path source, Path library) {
        List<String> words = new ArrayList<>(compiler);
        // headers may look whether they are optimised, and were not when the bindings were made
        words.addAll(List.of("-shared", "-fPIC", "-O2", "-U__OPTIMIZE__"));
        words.addAll(flags);
        for (Path folder : inputs.includeDirectories()) {
            words.add("-I" + folder);
        }
        // headers are named relative to the folder that gatun runs in
        words.addAll(List.of("-iquote", "."));
        inputs.macros().forEach((name, value) -> words.addAll(List.of("-D", name + "=" + value)));
        words.addAll(List.of("-o", file(library), file(source)));
        inputs.sources().forEach(path -> words.add(file(path)));
        inputs.libraries().forEach(name -> addLibrary(name, words));
        addLinking(words);
        words.addAll(linkFlags);
        return words;
    }

    private void addLibrary(String name, List<String> words) {
        if (!name.contains("/")) {
            words.add("-l" + name);
        } else if (!Inputs.isArchive(name)) {
            // by its absolute path, which the loader remembers where the library has no name of its own
            words.add(Path.of(name).toAbsolutePath().normalize().toString());
        } else if (isApple(target)) {
            words.add("-Wl,-force_load," + file(Path.of(name)));
        } else {
            words.addAll(List.of("-Wl,--whole-archive", file(Path.of(name)), "-Wl,--no-whole-archive"));
        }
    }

    /** What is missing is to be told now, or when the shim is loaded: not by a crash in a call. */
    private void addLinking(List<String> words) {
        if (target.contains("linux")) {
            words.addAll(List.of("-Wl,-z,defs", "-Wl,-z,now", "-Wl,-Bsymbolic-functions", "-Wl,-rpath,$ORIGIN"));
        }
        if (!target.contains("windows")) {
            words.add("-lm");
        }
    }

    /** A path that can't be taken for an option. */
    private static String file(Path path) {
        String text = path.toString();
        return text.startsWith("-") || text.startsWith("@") ? "./" + text : text;
    }

    /** The command for a shell, to be run in the folder that gatun ran in. */
    public static String quoted(List<String> words) {
        List<String> quoted = new ArrayList<>();
        for (String word : words) {
            quoted.add(PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'");
        }
        return String.join(" ", quoted);
    }
}
