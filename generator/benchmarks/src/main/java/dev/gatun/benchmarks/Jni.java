package dev.gatun.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The same functions through JNI, in a library that the host compiler makes of {@code jni.c} when the class is loaded. */
final class Jni {

    static {
        load();
    }

    private Jni() {}

    static native int abs(int value);

    static native long strlen(String text);

    @SuppressWarnings("restricted")
    private static void load() {
        try {
            Path folder = Files.createTempDirectory("gatun-jni");
            Path source = folder.resolve("jni.c");
            try (InputStream text = Jni.class.getResourceAsStream("jni.c")) {
                Files.copy(text, source);
            }
            Path library = folder.resolve(System.mapLibraryName("jni"));
            compile(source, library);
            System.load(library.toString());
            for (Path file : List.of(library, source, folder)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path source, Path library) throws IOException {
        Path include = Path.of(System.getProperty("java.home"), "include");
        String platform = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        Process compiler = new ProcessBuilder(
                        "cc",
                        "-O2",
                        "-shared",
                        "-fPIC",
                        "-I" + include,
                        "-I" + include.resolve(platform),
                        "-o",
                        library.toString(),
                        source.toString())
                .inheritIO()
                .start();
        try {
            if (compiler.waitFor() != 0) {
                throw new IOException("cc refuses " + source);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
