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

/** A class file has limits (JVMS 4.11) that a header may pass: 65,535 constants in its pool, 65,535 methods, 64 KiB in each. */
class LargeHeaderTest {

    private static final int FUNCTIONS = 2_100;
    private static final int MACROS = 8_100;
    private static final int MEMBERS = 5_000;

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
        bind(text.toString());
        assertThat(use("""
                package user;

                import static large.large_h.*;

                @SuppressWarnings("doclint:missing")
                public final class User implements java.util.function.IntSupplier {
                    public int getAsInt() {
                        java.util.function.IntUnaryOperator first = large.large_h::function0;
                        java.util.function.IntUnaryOperator last = value -> function%d(value);
                        return first == last ? 0 : CONSTANT0 + CONSTANT%d;
                    }
                }
                """.formatted(FUNCTIONS - 1, MACROS - 1))).isEqualTo(200_000 + MACROS - 1);
    }

    @Test
    void recordAndEnumBeyondTheLimitsOfAMethodAreSplit() throws Exception {
        StringBuilder text = new StringBuilder("struct plain {\n");
        for (int i = 0; i < MEMBERS; i++) {
            text.append("  int field").append(i).append(";\n");
        }
        text.append("};\nunion nested {\n  char c;\n  struct {\n    union {\n      int u0, u1;\n    };\n");
        for (int i = 0; i < MEMBERS; i++) {
            text.append("    unsigned bits").append(i).append(" : 3;\n");
        }
        text.append("    int last;\n  };\n};\nenum many {\n");
        for (int i = 0; i < MEMBERS; i++) {
            text.append("  MANY")
                    .append(i)
                    .append(" = ")
                    .append(100_000 + 3 * i)
                    .append(",\n");
        }
        bind(text + "};\nenum many use(struct plain *p, union nested *n, enum many m);\n");
        assertThat(use("""
                package user;

                import static large.large_h.*;

                import large.nested;
                import large.plain;

                @SuppressWarnings("doclint:missing")
                public final class User implements java.util.function.IntSupplier {
                    public int getAsInt() {
                        try (var arena = java.lang.foreign.Arena.ofConfined()) {
                            plain p = plain.allocate(arena);
                            p.field0(1);
                            p.field4999(p.field0() + 1);
                            nested n = nested.allocate(arena);
                            n.u1(4);
                            n.bits4999(5);
                            n.last(6);
                            boolean right = p.segment().byteSize() == 4 * 5000
                                    && p.segment().get(java.lang.foreign.ValueLayout.JAVA_INT, 4 * 4999) == 2
                                    && n.segment().byteSize() == 4 + 4 * 500 + 4
                                    && n.u0() == 4
                                    && n.bits4998() == 0
                                    && n.bits4999() == 5
                                    && n.segment().get(java.lang.foreign.ValueLayout.JAVA_INT, 4 + 4 * 500) == 6;
                            return right ? MANY4999 : 0;
                        }
                    }
                }
                """)).isEqualTo(100_000 + 3 * (MEMBERS - 1));
    }

    private void bind(String text) throws Exception {
        Path header = Files.writeString(folder.resolve("large.h"), text);
        GenerationResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> BindingGenerator.generate(new GenerationRequest(
                        List.of(header.toString()),
                        "large",
                        folder.resolve("java"),
                        null,
                        List.of(),
                        List.of(),
                        Map.of(),
                        SelectionRequest.DEFAULT,
                        null,
                        null,
                        ShimRequest.NONE)));
        assertThat(result.diagnostics()).isEmpty();
    }

    private int use(String user) throws Exception {
        Path sources = folder.resolve("java");
        Files.writeString(Files.createDirectories(sources.resolve("user")).resolve("User.java"), user);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompilation.compile(sources, classes);

        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, LargeHeaderTest.class.getClassLoader())) {
            return ((IntSupplier) loader.loadClass("user.User").getConstructor().newInstance()).getAsInt();
        }
    }
}
