package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.generator.ShimRequest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into the shim's library besides the shim, and what happens without it. */
class ShimBuildTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @Test
    void sourcesAndArchivesBecomePartOfTheLibrary() throws Throwable {
        Path header = write("both.h", """
                int from_source(int x);
                int from_archive(int x);
                static inline int sum(int x) { return from_source(x) + from_archive(x); }
                """);
        Path source = write("part.c", "#include \"both.h\"\nint from_source(int x) { return x + 1; }\n");
        Path archived = write("whole.c", "#include \"both.h\"\nint from_archive(int x) { return x * 10; }\n");
        Path object = folder.resolve("whole.o");
        Path archive = folder.resolve("libwhole.a");
        run("cc", "-fPIC", "-c", archived.toString(), "-o", object.toString());
        run("ar", "rcs", archive.toString(), object.toString());

        BoundHeader bound = BoundHeader.of(
                folder,
                List.of(header.toString()),
                List.of(archive.toString()),
                null,
                Map.of(),
                new ShimRequest(true, List.of(source), List.of()));
        assertThat(call(bound, "both_h", "from_source", 1)).isEqualTo(2);
        assertThat(call(bound, "both_h", "from_archive", 2)).isEqualTo(20);
        assertThat(call(bound, "both_h", "sum", 3)).isEqualTo(34);
    }

    @Test
    void withoutTheLibraryACallSaysWhatToDo() throws Exception {
        Path header = write("lacking.h", "static inline int one(int x) { return x; }\n");
        BoundHeader bound = BoundHeader.of(folder, List.of(header.toString()), List.of(), null, Map.of());
        assertThat(bound.result().shim()).isNotNull();
        assertThatThrownBy(() -> call(bound, "lacking_h", "one", 1))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessageMatching(
                        "'one' is called through the C shim " + System.mapLibraryName("bound_lacking_h_shim")
                                + ", which was not found: no " + System.mapLibraryName("bound_lacking_h_shim")
                                + " in java\\.library\\.path=.*, META-INF/gatun/[a-z0-9_-]+ of the class path or the system's folders;"
                                + " build it \\(gatun generate --build-shim\\) and put it into one of these");
    }

    @Test
    void libraryThatIsNoneSaysWhy() throws Exception {
        Path header = write("broken.h", "static inline int one(int x) { return x; }\n");
        Path natives = BoundHeader.natives(folder.resolve("classes"));
        Files.writeString(natives.resolve(System.mapLibraryName("bound_broken_h_shim")), "no library");
        BoundHeader bound = BoundHeader.of(folder, List.of(header.toString()), List.of(), null, Map.of());
        assertThatThrownBy(() -> call(bound, "broken_h", "one", 1))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessageStartingWith("'one' is called through the C shim "
                        + System.mapLibraryName("bound_broken_h_shim") + ", which can't be loaded: ");
    }

    @Test
    void recordsGoTheLinkersWayWithoutTheLibrary() throws Exception {
        Path header = write("way.h", """
                struct pair { long long a, b; };
                struct pair swapped(struct pair p);
                """);
        write("way.c", "#include \"way.h\"\nstruct pair swapped(struct pair p) { return (struct pair) {p.b, p.a}; }\n");
        BoundHeader bound =
                BoundHeader.of(folder, header, Map.of("User", """
                        public class User {
                            public static long swap(int a) {
                                try (var arena = java.lang.foreign.Arena.ofConfined()) {
                                    return bound.way_h.swapped(arena, bound.pair.of(arena, a, 5)).b();
                                }
                            }
                        }
                        """), new ShimRequest(true, List.of(), List.of()));
        Files.delete(BoundHeader.natives(folder.resolve("classes")).resolve(System.mapLibraryName("bound_way_h_shim")));
        assertThat(bound.load("User").getMethod("swap", int.class).invoke(null, 8))
                .isEqualTo(8L);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static int call(BoundHeader bound, String header, String function, int argument) throws Throwable {
        try {
            return (int)
                    bound.load("bound." + header).getMethod(function, int.class).invoke(null, argument);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
