package dev.gatun.generator.build;

import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.toolchain.CompilerLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The command lines of a build, in the terms of gcc and Clang. */
final class NativeCommands {

    private static final String POSITION_INDEPENDENT = "-fPIC";

    private final NativeBuild build;
    private final NativeTools tools;
    private final PackageFlags packages;

    NativeCommands(NativeBuild build, NativeTools tools, PackageFlags packages) {
        this.build = build;
        this.tools = tools;
        this.packages = packages;
    }

    /** Compiles one source, whose language is known. */
    List<String> compile(Source source, Path object) {
        List<String> words = compiling(source);
        words.addAll(List.of("-c", "-o", ShellWords.file(object), ShellWords.file(source.file())));
        return words;
    }

    /** The part of a compilation that doesn't name its files. */
    List<String> compiling(Source source) {
        CompilerLanguage language = Objects.requireNonNull(SourceLanguage.of(source.file()));
        List<String> words = compiler(language);
        words.addAll(List.of(POSITION_INDEPENDENT, "-O2"));
        words.addAll(flags(language));
        words.addAll(
                language == CompilerLanguage.C
                        ? build.flags().c()
                        : build.flags().cxx());
        if (source.shim() && language == CompilerLanguage.CXX) {
            words.addAll(ShimStandard.missing(words));
        }
        words.addAll(source.flags());
        for (Path folder : build.includeDirectories()) {
            words.add("-I" + folder);
        }
        words.addAll(packages.compile());
        build.macros().forEach((name, value) -> words.addAll(List.of("-D", name + "=" + value)));
        return words;
    }

    /**
     * What makes a compilation say what it read and forget where it took place. It doesn't belong to the command that people are
     * shown: the result does the same without.
     *
     * @param source of the object
     * @param work folder of the objects
     * @param dependencies file to write
     */
    List<String> bookkeeping(Source source, String object, Path work, Path dependencies) {
        List<String> words = new ArrayList<>();
        words.addAll(List.of("-MD", "-MF", dependencies.toString(), "-MT", Dependencies.TARGET));
        words.add("-frandom-seed=" + object);
        Path folder = build.folder().toAbsolutePath().normalize();
        Set<Path> places = new LinkedHashSet<>();
        Path file = folder.resolve(source.file()).normalize();
        if (!file.startsWith(folder)) {
            places.add(Objects.requireNonNullElse(file.getParent(), file));
        }
        if (!work.startsWith(folder)) {
            places.add(work);
        }
        // the last one that fits wins
        places.add(folder);
        places.add(real(folder));
        places.forEach(place -> words.add("-ffile-prefix-map=" + place + "=."));
        return words;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /** Links objects, or sources, to the library. */
    List<String> link(List<Path> objects, Path library) {
        List<String> words = compiler(linker());
        words.add("-shared");
        words.addAll(flags(linker()));
        words.addAll(List.of("-o", ShellWords.file(library)));
        objects.forEach(object -> words.add(ShellWords.file(object)));
        addLinking(words);
        return words;
    }

    private void addLinking(List<String> words) {
        build.archives().forEach(archive -> addArchive(archive, words));
        build.libraries().forEach(name -> addLibrary(name, words));
        words.addAll(packages.link());
        addChecks(words);
        words.addAll(tools.linkFlags());
        words.addAll(build.flags().link());
    }

    private void addArchive(Path archive, List<String> words) {
        if (NativeBuild.isApple(build.target())) {
            words.add("-Wl,-force_load," + ShellWords.file(archive));
        } else {
            words.addAll(List.of("-Wl,--whole-archive", ShellWords.file(archive), "-Wl,--no-whole-archive"));
        }
    }

    private void addLibrary(String name, List<String> words) {
        // by its absolute path, which the loader remembers where the library has no name of its own
        words.add(
                name.contains("/")
                        ? build.folder()
                                .resolve(name)
                                .toAbsolutePath()
                                .normalize()
                                .toString()
                        : "-l" + name);
    }

    /** What is missing is to be told now, or when the library is loaded: not by a crash in a call. */
    private void addChecks(List<String> words) {
        if (build.target().contains("linux")) {
            words.addAll(List.of("-Wl,-z,defs", "-Wl,-z,now", "-Wl,-Bsymbolic-functions", "-Wl,-rpath,$ORIGIN"));
        }
        if (build.target().contains("linux") && !NativeChecks.hasShim(build)) {
            // a shim that is linked against it finds it by this name, wherever it was loaded from
            words.add("-Wl,-soname," + NativeBuild.libraryFile(build.name(), build.target()));
        }
        if (NativeBuild.isApple(build.target())) {
            words.add("-Wl,-install_name,@rpath/" + NativeBuild.libraryFile(build.name(), build.target()));
        }
        if (!NativeBuild.isWindows(build.target())) {
            words.add("-lm");
        }
    }

    /** The C++ compiler adds its standard library. */
    private CompilerLanguage linker() {
        return build.sources().stream().anyMatch(source -> SourceLanguage.of(source.file()) == CompilerLanguage.CXX)
                ? CompilerLanguage.CXX
                : CompilerLanguage.C;
    }

    /** The languages whose compilers are needed. */
    Set<CompilerLanguage> languages() {
        Set<CompilerLanguage> languages = new LinkedHashSet<>();
        build.sources().forEach(source -> languages.add(Objects.requireNonNull(SourceLanguage.of(source.file()))));
        languages.add(linker());
        return languages;
    }

    /** Also where there is none, for the command that people are shown. */
    private List<String> compiler(CompilerLanguage language) {
        List<String> command = tools.compiler(language, build);
        return new ArrayList<>(command == null ? List.of(language == CompilerLanguage.C ? "cc" : "c++") : command);
    }

    private List<String> flags(CompilerLanguage language) {
        List<String> flags = new ArrayList<>(tools.flags(language));
        flags.addAll(build.flags().both());
        return flags;
    }

    /**
     * The whole build for a shell, in the build's folder: one command if all sources are compiled alike.
     *
     * @param library as it is to be named
     */
    String repeat(Path library) {
        List<Source> sources = build.sources();
        List<List<String>> alike =
                sources.stream().map(this::compiling).distinct().toList();
        if (alike.size() == 1) {
            List<String> words = new ArrayList<>(alike.getFirst());
            words.add(words.indexOf(POSITION_INDEPENDENT), "-shared");
            words.addAll(List.of("-o", ShellWords.file(library)));
            sources.forEach(source -> words.add(ShellWords.file(source.file())));
            addLinking(words);
            return ShellWords.quoted(words);
        }
        List<String> commands = new ArrayList<>();
        List<Path> objects = new ArrayList<>();
        for (Source source : sources) {
            Path object =
                    library.resolveSibling(objects.size() + "-" + source.file().getFileName() + ".o");
            objects.add(object);
            commands.add(ShellWords.quoted(compile(source, object)));
        }
        commands.add(ShellWords.quoted(link(objects, library)));
        return String.join(" && ", commands);
    }
}
