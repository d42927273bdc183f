package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.layout.Platform;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Jars with bindings and natives, made for tests, and the JVMs that use them. */
final class Bundles {

    private Bundles() {}

    /** The path of a file in a jar that the running platform's bindings find. */
    static String entry(String fileName) {
        return Objects.requireNonNull(Platform.host()).folder() + "/" + fileName;
    }

    /** A class {@code bundle.Bindings} with a method {@code answer()} that calls {@code gatun_answer}, compiled to a class folder. */
    static Path bindings(Path folder, String... libraries) {
        String names = "\"" + String.join("\", \"", libraries) + "\"";
        return compile(folder, "bundle/Bindings.java", """
                package bundle;
                import dev.gatun.runtime.*;
                public class Bindings {
                    public static int answer() throws Throwable {
                        return (int) Handle.ANSWER.invokeExact();
                    }
                    private static class Handle {
                        static final java.lang.invoke.MethodHandle ANSWER =
                            Library.of(Bindings.class, %s).function("gatun_answer", C.INT);
                    }
                    public static void main(String[] args) throws Throwable {
                        System.out.println(answer());
                    }
                }
                """.formatted(names));
    }

    /** Compiles one source. */
    static Path compile(Path folder, String name, String source) {
        try {
            Path file = folder.resolve("sources").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
            Path classes = Files.createDirectories(folder.resolve("classes"));
            int status = ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(
                            System.out,
                            System.err,
                            "-d",
                            classes.toString(),
                            "-cp",
                            classPath(),
                            "-proc:none",
                            file.toString());
            assertThat(status).isZero();
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** C whose {@code gatun_answer} is a number. */
    static String answering(int answer) {
        return "int gatun_answer(void) { return " + answer + "; }";
    }

    /** A jar of a class folder's files and more. */
    static Path jar(Path jar, Path classes, Map<String, byte[]> more) {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                entries.write(Files.readAllBytes(file));
            }
            for (Map.Entry<String, byte[]> entry : more.entrySet()) {
                entries.putNextEntry(new JarEntry(entry.getKey()));
                entries.write(entry.getValue());
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar of bindings and a library that answers a number. */
    static Path answeringJar(Path folder, int answer) {
        try {
            Path own = Files.createDirectories(folder.resolve("of" + answer));
            byte[] library = Files.readAllBytes(NativeCompiler.library(own, "answer", answering(answer)));
            return jar(
                    own.resolve("bindings.jar"),
                    bindings(own, "answer"),
                    Map.of(entry(System.mapLibraryName("answer")), library));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the bindings of a class path answer. */
    static int answer(Path... classPath) throws Throwable {
        try (URLClassLoader loader = loader(classPath)) {
            return answer(loader);
        }
    }

    static int answer(ClassLoader loader) throws Throwable {
        try {
            return (int) loader.loadClass("bundle.Bindings").getMethod("answer").invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    static URLClassLoader loader(Path... classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : classPath) {
            urls.add(path.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Bundles.class.getClassLoader());
    }

    /** The runtime and these tests. */
    private static String classPath() {
        return root(Library.class) + File.pathSeparator + root(Bundles.class);
    }

    /** The class folder of a class of this package. */
    private static Path root(Class<?> type) {
        URL url = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
        Path file = Path.of(URI.create(url.toString()));
        for (int i = 0; i <= type.getPackageName().chars().filter(c -> c == '.').count() + 1; i++) {
            file = Objects.requireNonNull(file.getParent());
        }
        return file;
    }

    /**
     * A JVM of its own, started. Its output goes to a file.
     *
     * @param prefix words ahead of the command
     * @param main class and arguments
     */
    static Process start(Path output, Path cache, List<String> prefix, Path classPath, String... main)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1"));
        command.add("-Dgatun.cache=" + cache);
        command.addAll(List.of("-cp", classPath + File.pathSeparator + classPath()));
        command.addAll(List.of(main));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** What a started JVM prints until its end. */
    static String output(Process process, Path output) throws IOException, InterruptedException {
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended)
                .as("ended within two minutes; printed: %s", Files.readString(output, StandardCharsets.UTF_8))
                .isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
