package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution's switches over types, which are not as javac makes them. */
class PlainSwitchesTest {

    /** A switch of each kind. */
    interface Switches {
        static String of(@Nullable Object it) {
            return switch (it) {
                case null -> "null";
                case Integer number when number > 9 -> "large";
                case Integer _ -> "number";
                case List<?> list when list.isEmpty() -> "empty";
                case Iterable<?> some -> "some, " + exact(some);
                case String text when text.equals("x") -> "x";
                default -> "other, " + exact(it);
            };
        }

        private static String exact(Object it) {
            return switch (it) {
                case String _ -> "text";
                case CharSequence _ -> "characters";
                case ArrayList<?> list -> "list of " + list.size();
                default -> it.getClass().getSimpleName();
            };
        }
    }

    @Test
    void decideAsBefore(@TempDir Path folder) throws Exception {
        Path jar = jar(folder);
        convert(jar);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> converted = Class.forName(Switches.class.getName(), true, loader);
            assertThat(bytes(converted)).doesNotContain("SwitchBootstraps");
            Method of = converted.getDeclaredMethod("of", Object.class);
            of.setAccessible(true);
            for (Object each : Arrays.asList(
                    null,
                    3,
                    10,
                    List.of(),
                    List.of(1),
                    new ArrayList<>(List.of(1)),
                    "x",
                    "y",
                    CharBuffer.wrap("z"),
                    1L)) {
                assertThat(of.invoke(null, each)).as("%s", each).isEqualTo(Switches.of(each));
            }
        }
    }

    private static String bytes(Class<?> type) throws Exception {
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(entry())) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String entry() {
        return Switches.class.getName().replace('.', '/') + ".class";
    }

    private static Path jar(Path folder) throws Exception {
        Path jar = folder.resolve("switches.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                InputStream bytes = Switches.class.getClassLoader().getResourceAsStream(entry())) {
            out.putNextEntry(new JarEntry(entry()));
            bytes.transferTo(out);
        }
        return jar;
    }

    private static void convert(Path jar) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "src/dist/ModernizeClasses.java",
                        jar.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }
}
