package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles generated sources as strictly as javac can. */
public final class JavaCompilation {

    private JavaCompilation() {}

    /** Compiles all sources below a folder against the runtime; any warning fails the test. */
    public static void compile(Path sources, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String classPath = Stream.of(Pointer.class, NullMarked.class)
                .map(JavaCompilation::location)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> options = List.of(
                "-Xlint:all", "-Xdoclint:all", "-Werror", "-proc:none", "-cp", classPath, "-d", classes.toString());
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> java =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(diagnostics.getDiagnostics().stream()
                        .map(JavaCompilation::text)
                        .limit(20))
                .isEmpty();
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return (source == null ? "" : source.getName() + ":" + diagnostic.getLineNumber() + ": ")
                + diagnostic.getMessage(Locale.ROOT);
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
