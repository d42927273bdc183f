package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.ShimRequest;
import dev.gatun.runtime.Library;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs with bindings and natives in them, as they are shipped: each prints its answer, and the JVM prints no warning. */
class PackagedNativesTest {

    private static final String MAIN = """
            package bound;

            public final class Main {
                private Main() {}

                public static void main(String[] arguments) {
                    try (var arena = java.lang.foreign.Arena.ofConfined()) {
                        System.out.println(packed_h.twice(packed_h.each(3, visit.allocate(arena, v -> v + 1))));
                    }
                }
            }
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static Path classes = Path.of("");

    @BeforeAll
    static void build() throws Exception {
        HostCompiler.assumeThere();
        Path header = Files.writeString(folder.resolve("packed.h"), """
                typedef int (*visit)(int value);
                int each(int count, visit function);
                static inline int twice(int value) { return 2 * value; }
                """);
        Path source = Files.writeString(folder.resolve("each.c"), """
                #include "packed.h"
                int each(int count, visit function) {
                    int sum = 0;
                    for (int i = 0; i < count; i++) sum += function(i);
                    return sum;
                }
                """);
        BoundHeader.of(folder, header, Map.of("bound/Main", MAIN), new ShimRequest(true, List.of(source), List.of()));
        classes = folder.resolve("classes");
    }

    @Test
    void executableJarOnTheClassPath() throws Exception {
        Path manifest = Files.writeString(folder.resolve("MANIFEST.MF"), """
                Main-Class: bound.Main
                Class-Path: %s
                Enable-Native-Access: ALL-UNNAMED
                """.formatted(
                        location(Library.class).toUri()));
        Path jar = folder.resolve("application.jar");
        tool(
                "jar",
                "--create",
                "--file",
                jar.toString(),
                "--manifest",
                manifest.toString(),
                "-C",
                classes.toString(),
                ".");
        assertThat(java("-jar", jar.toString())).isEqualTo("12\n");
    }

    @Test
    void module() throws Exception {
        String path = location(Library.class) + File.pathSeparator + modularJar();
        assertThat(java("-p", path, "--enable-native-access=dev.gatun.runtime", "-m", "bound/bound.Main"))
                .isEqualTo("12\n");
    }

    @Test
    void runTimeImage() throws Exception {
        Path image = folder.resolve("image");
        tool(
                "jlink",
                "-p",
                location(Library.class) + File.pathSeparator + modularJar(),
                "--add-modules",
                "bound",
                "--add-options=--enable-native-access=dev.gatun.runtime",
                "--launcher",
                "answer=bound/bound.Main",
                "--output",
                image.toString());
        assertThat(run(List.of(image.resolve("bin/answer").toString()))).isEqualTo("12\n");
    }

    @Test
    void withoutNativeAccessTheCallSaysHowToGetIt() throws Exception {
        String path = location(Library.class) + File.pathSeparator + modularJar();
        String output = java("-p", path, "--illegal-native-access=deny", "-m", "bound/bound.Main");
        assertThat(output.lines().findFirst())
                .contains(
                        "Exception in thread \"main\" java.lang.UnsatisfiedLinkError: 'visit' can't be linked: Java"
                                + " denies native access to dev.gatun.runtime; --enable-native-access=dev.gatun.runtime allows it");
    }

    /** The same sources as a named module, in a jar of their own. */
    private static Path modularJar() throws Exception {
        Path jar = folder.resolve("bound.jar");
        if (Files.exists(jar)) {
            return jar;
        }
        Path sources = folder.resolve("java");
        Path module = folder.resolve("module");
        Path declaration = Files.writeString(
                Files.createDirectories(folder.resolve("declaration")).resolve("module-info.java"),
                "module bound { requires transitive dev.gatun.runtime; exports bound; }");
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                module.toString(),
                "-Xlint:all",
                "-Werror",
                // else the one of this JVM, with entries that are no longer there
                "-cp",
                folder.toString(),
                "-p",
                location(Library.class) + File.pathSeparator + location(Nullable.class),
                declaration.toString()));
        try (var all = Files.walk(sources)) {
            all.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        tool("javac", arguments.toArray(String[]::new));
        tool(
                "jar",
                "--create",
                "--file",
                jar.toString(),
                "-C",
                module.toString(),
                ".",
                "-C",
                classes.toString(),
                "META-INF");
        return jar;
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void tool(String name, String... arguments) {
        int status = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
        assertThat(status).as("%s %s", name, List.of(arguments)).isZero();
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** What a program prints, errors too. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output);
    }
}
