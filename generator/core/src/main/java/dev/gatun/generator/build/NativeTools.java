package dev.gatun.generator.build;

import dev.gatun.generator.toolchain.CompilerFinder;
import dev.gatun.generator.toolchain.CompilerLanguage;
import dev.gatun.generator.toolchain.CompilerProcess;
import dev.gatun.generator.toolchain.CompilerProcess.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The programs that a build runs, and the environment that they run in.
 *
 * @param limit of the time that one run may take
 */
record NativeTools(Path folder, Map<String, String> environment, Duration limit) {

    /** What changes the meaning of a command without being in it. */
    private static final List<String> MEANINGFUL = List.of(
            "CPATH",
            "C_INCLUDE_PATH",
            "CPLUS_INCLUDE_PATH",
            "LIBRARY_PATH",
            "COMPILER_PATH",
            "GCC_EXEC_PREFIX",
            "SDKROOT",
            "MACOSX_DEPLOYMENT_TARGET",
            "SOURCE_DATE_EPOCH");

    /** The compiler's command; null if there is none. */
    @Nullable List<String> compiler(CompilerLanguage language, NativeBuild build) {
        return CompilerFinder.find(language, build.target(), null, build.sysroot(), environment);
    }

    /** The flags that the environment has for a language. */
    List<String> flags(CompilerLanguage language) {
        return CompilerFinder.flags(language.flagsVariable(), environment);
    }

    List<String> linkFlags() {
        return CompilerFinder.flags("LDFLAGS", environment);
    }

    /**
     * Runs a command, as words.
     *
     * @throws IOException if its program isn't there or can't be started
     */
    Output run(List<String> command) throws IOException {
        Path program = CompilerFinder.executable(command.getFirst(), environment);
        if (program == null) {
            throw new IOException("there is no program '" + command.getFirst() + "'");
        }
        List<String> words = new ArrayList<>(command);
        words.set(0, program.toString());
        return CompilerProcess.run(words, folder, environment, limit);
    }

    /** All that decides what a command does, besides the files that it reads. */
    List<String> identity(List<String> command) {
        List<String> identity = new ArrayList<>(command);
        identity.add(folder.toString());
        for (String word : command) {
            Path program = word.startsWith("-") ? null : CompilerFinder.executable(word, environment);
            if (program != null) {
                identity.add(stateOf(program));
            }
        }
        for (String name : MEANINGFUL) {
            identity.add(name + "=" + environment.getOrDefault(name, ""));
        }
        return identity;
    }

    /** A program that was exchanged has another size or time; which programs it calls, its package decides. */
    private static String stateOf(Path program) {
        try {
            Path real = program.toRealPath();
            return real + "|" + Files.size(real) + "|"
                    + Files.getLastModifiedTime(real).toMillis();
        } catch (IOException e) {
            return program + "|" + e.getMessage();
        }
    }
}
