package dev.gatun.cli;

import dev.gatun.generator.toolchain.Compiler;
import dev.gatun.generator.toolchain.CompilerFinder;
import dev.gatun.generator.toolchain.CompilerLanguage;
import dev.gatun.generator.toolchain.CompilerProcess;
import dev.gatun.generator.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at what the machine has of what Gatun uses. Each check stands alone: a machine may lack anything. */
final class Doctor {

    /** The first with the final API that the tool and its bindings use. */
    private static final int OLDEST_JAVA = 25;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Map<String, String> environment;

    /** @param environment whose variables choose compilers and folders */
    Doctor(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** @param home the folder of the JDK */
    static Finding java(Runtime.Version version, String vendor, String home) {
        String text = "Java " + version + " of " + vendor + " in " + home;
        return version.feature() >= OLDEST_JAVA
                ? Finding.ok(text)
                : Finding.problem(text, "install a JDK " + OLDEST_JAVA + " or later, and point JAVA_HOME to it");
    }

    static Finding nativeAccess() {
        return Finding.ok("native access: not needed here; programs that use bindings run with"
                + " --enable-native-access=ALL-UNNAMED, or with their module's name");
    }

    static Finding libclang() {
        return Finding.ok("libclang: not needed");
    }

    /** A compiler is there for a language; or why not. */
    Finding compiler(CompilerLanguage language) {
        String variable = language.compilerVariable();
        String set = environment.getOrDefault(variable, "").strip();
        String what = language.spelling() + " compiler: ";
        List<String> command = CompilerFinder.find(language, null, null, null, environment);
        if (command == null) {
            return Finding.warning(
                    what + (set.isEmpty() ? "none on the PATH" : variable + "=" + set + ", which is not on the PATH"),
                    language == CompilerLanguage.C
                            ? "bindings come from built-in tables then; install gcc or clang for shims and 'gatun verify', or set CC"
                            : "only sources of C++ need one; install g++ or clang++, or set CXX");
        }
        Path file = CompilerFinder.executable(command.getFirst(), environment);
        String version = firstLine(command, "--version");
        String machine = firstLine(command, "-dumpmachine");
        if (file == null || version == null) {
            return Finding.warning(
                    what + String.join(" ", command) + " does not say its version",
                    "set " + variable + " to another one");
        }
        return Finding.ok(what + (set.isEmpty() ? "" : variable + "=" + set + " is ") + file + ", " + version
                + (machine == null ? "" : ", for " + machine));
    }

    /** Where the compiler has headers, and whether it is true. */
    List<Finding> includeFolders() {
        Compiler compiler = Toolchains.compiler(null, null, null, environment);
        if (compiler == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Path folder : compiler.toolchain().systemIncludeDirectories()) {
            findings.add(
                    Files.isDirectory(folder)
                            ? Finding.ok("include folder: " + folder)
                            : Finding.warning(
                                    "include folder: " + folder + ", which is not there",
                                    "the compiler's installation may be incomplete"));
        }
        return findings;
    }

    Finding packageConfig() {
        String program = environment.getOrDefault("PKG_CONFIG", "pkg-config");
        String version = firstLine(List.of(program), "--version");
        return version == null
                ? Finding.warning(
                        "pkg-config: '" + program + "' not found",
                        "only native builds that name packages need it; install pkg-config or pkgconf")
                : Finding.ok("pkg-config: " + program + " " + version);
    }

    /** @param folder null if there is none to be had */
    static Finding cacheFolder(@Nullable Path folder) {
        if (folder == null) {
            return Finding.warning(
                    "cache folder: none", "set HOME or XDG_CACHE_HOME; without it compilers are asked each time");
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "doctor", null));
            return Finding.ok("cache folder: " + folder);
        } catch (IOException e) {
            return Finding.warning(
                    "cache folder: " + folder + " can't be written to",
                    "let it be yours, or set XDG_CACHE_HOME; without it compilers are asked each time");
        }
    }

    /** The user's cache, where answers of compilers are kept: the same folder as {@code ToolchainCache}'s. */
    @Nullable Path cacheFolder() {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        if (!cache.isEmpty() && Path.of(cache).isAbsolute()) {
            return Path.of(cache, "gatun");
        }
        return home.isEmpty() ? null : Path.of(home, ".cache", "gatun");
    }

    /**
     * Whether the JVM starts from the distribution's cache. It goes without a cache that doesn't fit, and says nothing; with the option
     * to insist it fails instead.
     *
     * @param options of this JVM
     */
    Finding startupCache(List<String> options, String javaHome) {
        String option = options.stream()
                .filter(each -> each.startsWith("-XX:AOTCache="))
                .findFirst()
                .orElse(null);
        if (option == null) {
            return Finding.ok("start-up cache: none, the tool was not started by its bin/gatun");
        }
        Path cache = Path.of(option.substring(option.indexOf('=') + 1))
                .toAbsolutePath()
                .normalize();
        Path jar = cache.resolveSibling("gatun.jar");
        String hint = "start faster with a new one: GATUN_AOT=AOTCacheOutput=" + cache + " gatun generate HEADER";
        if (!Files.isReadable(cache)) {
            return Finding.warning("start-up cache: none at " + cache, hint);
        }
        List<String> insist = List.of(
                Path.of(javaHome, "bin", "java").toString(),
                option,
                "-XX:AOTMode=on",
                "-Xlog:disable",
                "-XX:+UseParallelGC",
                "-jar",
                jar.toString());
        return firstLine(insist, "--version") != null
                ? Finding.ok("start-up cache: in use, " + cache)
                : Finding.warning("start-up cache: " + cache + " is another JVM's or another version's", hint);
    }

    /** What a program says first of itself; null if it fails. */
    private @Nullable String firstLine(List<String> command, String option) {
        Path program = CompilerFinder.executable(command.getFirst(), environment);
        if (program == null) {
            return null;
        }
        List<String> words = new ArrayList<>(command);
        words.set(0, program.toString());
        words.add(option);
        try {
            CompilerProcess.Output output =
                    CompilerProcess.run(words, Path.of("").toAbsolutePath(), environment, LIMIT);
            return output.status() == 0
                    ? output.text().lines().findFirst().map(String::strip).orElse(null)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }
}
