package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class file has limits (JVMS 4.11) that a header may pass: 65,535 constants in its pool, 65,535 methods. */
class LargeHeaderTest {

    private static final int FUNCTIONS = 2_100;
    private static final int MACROS = 8_100;

    @TempDir
    private Path folder;

    @Test
    void headerClassBeyondTheLimitsOfAClassFileIsSplitAndUsedAsOne() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < FUNCTIONS; i++) {
            text.append("int function").append(i).append("(int value);\n");
        }
        for (int i = 0; i < MACROS; i++) {
            text.append("#define CONSTANT")
                    .append(i)
                    .append(' ')
                    .append(100_000 + i)
                    .append('\n');
        }
        Path header = Files.writeString(folder.resolve("large.h"), text);
        Path sources = folder.resolve("java");
        GenerationResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> BindingGenerator.generate(new GenerationRequest(
                        List.of(header.toString()),
                        "large",
                        sources,
                        null,
                        List.of(),
                        List.of(),
                        Map.of(),
                        SelectionRequest.DEFAULT,
                        null,
                        null,
                        ShimRequest.NONE)));
        assertThat(result.diagnostics()).isEmpty();
        Files.writeString(Files.createDirectories(sources.resolve("user")).resolve("User.java"), """
                package user;

                import static large.large_h.*;

                public final class User implements java.util.function.IntSupplier {
                    public int getAsInt() {
                        java.util.function.IntUnaryOperator first = large.large_h::function0;
                        java.util.function.IntUnaryOperator last = value -> function%d(value);
                        return first == last ? 0 : CONSTANT0 + CONSTANT%d;
                    }
                }
                """.formatted(
                        FUNCTIONS - 1, MACROS - 1));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompilation.compile(sources, classes);

        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, LargeHeaderTest.class.getClassLoader())) {
            IntSupplier user =
                    (IntSupplier) loader.loadClass("user.User").getConstructor().newInstance();
            assertThat(user.getAsInt()).isEqualTo(200_000 + MACROS - 1);
        }
    }
}
