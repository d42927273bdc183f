package dev.gatun.generator.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks a compiler for its target, predefined macros and include path, all in one run. */
final class CompilerQuestion {

    private static final long SECONDS_TO_ANSWER = 20;

    private CompilerQuestion() {}

    /** The compiler's answer, null if it gives none that can be understood. */
    static @Nullable Toolchain ask(
            CompilerLanguage language, Path compiler, List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(compiler.toString());
        command.addAll(arguments);
        command.addAll(List.of("-E", "-dM", "-v", "-x", language.option(), "-"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C");
        try {
            return answer(builder.start());
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static @Nullable Toolchain answer(Process process) throws IOException, InterruptedException {
        try {
            process.getOutputStream().close();
            CompletableFuture<String> macros = new CompletableFuture<>();
            CompletableFuture<String> talk = new CompletableFuture<>();
            read(process.getInputStream(), macros);
            read(process.getErrorStream(), talk);
            if (!process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS) || process.exitValue() != 0) {
                return null;
            }
            return toolchain(macros.join(), talk.join());
        } finally {
            process.destroyForcibly();
        }
    }

    private static void read(InputStream stream, CompletableFuture<String> result) {
        Thread.ofVirtual().start(() -> {
            try (stream) {
                result.complete(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                result.complete("");
            }
        });
    }

    /**
     * Understands gcc's and Clang's answer.
     *
     * @param macros the {@code #define} lines
     * @param talk what {@code -v} writes
     */
    static @Nullable Toolchain toolchain(String macros, String talk) {
        String target = null;
        List<Path> directories = new ArrayList<>();
        boolean listing = false;
        for (String line : talk.lines().toList()) {
            if (line.startsWith("Target: ")) {
                target = Toolchains.normalized(
                        line.substring("Target: ".length()).strip());
            } else if (line.startsWith("#include <...> search starts here:")) {
                listing = true;
            } else if (line.startsWith("End of search list")) {
                listing = false;
            } else if (listing) {
                directories.add(
                        Path.of(line.replace("(framework directory)", "").strip()));
            }
        }
        boolean understood = target != null && !directories.isEmpty() && macros.contains("#define __CHAR_BIT__");
        return understood ? new Toolchain(target, macros, List.copyOf(directories)) : null;
    }
}
