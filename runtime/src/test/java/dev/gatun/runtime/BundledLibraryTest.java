package dev.gatun.runtime;

import static dev.gatun.runtime.Bundles.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.layout.Platform;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries that come with the bindings: where they are found, in which order, and what is said when they are not. */
class BundledLibraryTest {

    private static final String FILE = System.mapLibraryName("answer");
    private static final String PLATFORM =
            Objects.requireNonNull(Platform.host()).directory();

    private final String libraryPath = System.getProperty("java.library.path");
    private final String cache = System.getProperty("gatun.cache", "");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void useCacheOfItsOwn() {
        System.setProperty("gatun.cache", folder.resolve("cache").toString());
        System.setProperty("java.library.path", "/nowhere");
    }

    @AfterEach
    void restore() {
        System.setProperty("java.library.path", libraryPath);
        System.setProperty("gatun.cache", cache);
    }

    private byte[] library(String name, String source) throws IOException {
        return Files.readAllBytes(NativeCompiler.library(folder, name, source));
    }

    @Test
    void libraryInTheJarOfTheBindingsIsFound() throws Throwable {
        assertThat(Bundles.answer(Bundles.answeringJar(folder, 1))).isEqualTo(1);
    }

    @Test
    void libraryInAClassFolderIsFound() throws Throwable {
        Path classes = Bundles.bindings(folder, "answer");
        Path file = classes.resolve(Bundles.entry(FILE));
        Files.createDirectories(file.getParent());
        Files.write(file, library("answer", answering(2)));
        assertThat(Bundles.answer(classes)).isEqualTo(2);
    }

    @Test
    void libraryInAJarOfItsOwnIsFound() throws Throwable {
        Path natives = Bundles.jar(
                folder.resolve("natives.jar"),
                Files.createDirectory(folder.resolve("empty")),
                Map.of(Bundles.entry(FILE), library("answer", answering(3))));
        assertThat(Bundles.answer(natives, Bundles.bindings(folder, "answer"))).isEqualTo(3);
    }

    @Test
    void ownJarComesBeforeOthersOnTheClassPath() throws Throwable {
        Path other = Bundles.jar(
                folder.resolve("other.jar"),
                Files.createDirectory(folder.resolve("empty")),
                Map.of(Bundles.entry(FILE), library("answer", answering(4))));
        assertThat(Bundles.answer(other, Bundles.answeringJar(folder, 5))).isEqualTo(5);
    }

    @Test
    void ownJarComesBeforeThoseOfTheParentLoader() throws Throwable {
        Path other = Bundles.jar(
                folder.resolve("other.jar"),
                Files.createDirectory(folder.resolve("empty")),
                Map.of(Bundles.entry(FILE), library("answer", answering(6))));
        try (URLClassLoader parent = Bundles.loader(other);
                URLClassLoader child = new URLClassLoader(
                        new URL[] {Bundles.answeringJar(folder, 7).toUri().toURL()}, parent)) {
            assertThat(Bundles.answer(child)).isEqualTo(7);
        }
    }

    @Test
    void libraryPathComesBeforeTheJar() throws Throwable {
        Path jar = Bundles.answeringJar(folder, 8);
        library("answer", answering(9));
        System.setProperty("java.library.path", folder.toString());
        assertThat(Bundles.answer(jar)).isEqualTo(9);
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void jarComesBeforeTheSystem() throws Throwable {
        Path jar = Bundles.jar(
                folder.resolve("m.jar"),
                Bundles.bindings(folder, "m"),
                Map.of(Bundles.entry(System.mapLibraryName("m")), library("m", answering(10))));
        assertThat(Bundles.answer(jar)).isEqualTo(10);
    }

    @Test
    void nothingIsExtractedBeforeASymbolIsSought() throws Throwable {
        try (URLClassLoader loader = Bundles.loader(Bundles.answeringJar(folder, 11))) {
            Class.forName("bundle.Bindings", true, loader);
            assertThat(folder.resolve("cache")).doesNotExist();
        }
    }

    @Test
    void libraryFindsThoseThatItNeedsBesideIt() throws Throwable {
        Path lower = NativeCompiler.library(folder, "lower", "int gatun_lower(void) { return 40; }");
        Path upper = NativeCompiler.library(
                folder,
                "upper",
                "int gatun_lower(void); int gatun_answer(void) { return gatun_lower() + 2; }",
                "-L" + folder,
                "-llower",
                "-Wl,-rpath,$ORIGIN");
        Map<String, byte[]> natives = Map.of(
                Bundles.entry(lower.getFileName().toString()), Files.readAllBytes(lower),
                Bundles.entry(upper.getFileName().toString()), Files.readAllBytes(upper));
        Files.delete(lower);
        Files.delete(upper);
        Path unnamed = Bundles.jar(folder.resolve("unnamed.jar"), Bundles.bindings(folder, "upper"), natives);
        assertThat(Bundles.answer(unnamed)).isEqualTo(42);
        Path named = Bundles.jar(folder.resolve("named.jar"), Bundles.bindings(folder, "lower", "upper"), natives);
        assertThat(Bundles.answer(named)).isEqualTo(42);
    }

    @Test
    void librariesOfOneJarAreOneForAllItsBindings() throws Throwable {
        byte[] counter = library("counter", "static int n; int gatun_answer(void) { return ++n; }");
        Path jar = Bundles.jar(
                folder.resolve("counter.jar"),
                Bundles.bindings(folder, "counter"),
                Map.of(Bundles.entry(System.mapLibraryName("counter")), counter));
        try (URLClassLoader first = Bundles.loader(jar);
                URLClassLoader second = Bundles.loader(jar)) {
            assertThat(Bundles.answer(first)).isEqualTo(1);
            assertThat(Bundles.answer(second)).isEqualTo(2);
        }
    }

    @Test
    void librariesForOtherPlatformsAreListed() throws Throwable {
        Path jar = Bundles.jar(
                folder.resolve("others.jar"),
                Bundles.bindings(folder, "answer"),
                Map.of(
                        "META-INF/gatun/windows-x86_64/answer.dll",
                        new byte[1],
                        "META-INF/gatun/macos-aarch64/libanswer.dylib",
                        new byte[1]));
        assertThatThrownBy(() -> Bundles.answer(jar))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("no symbol 'gatun_answer': sought in library 'answer' (not found: no " + FILE
                        + " in java.library.path=/nowhere, META-INF/gatun/" + PLATFORM
                        + " of the class path or the system's folders; the class path has it for macos-aarch64,"
                        + " windows-x86_64, not for " + PLATFORM + "), the process");
    }

    @Test
    void missingLibraryIsSaidToBeMissingInTheJarToo() {
        Path classes = Bundles.bindings(folder, "answer");
        assertThatThrownBy(() -> Bundles.answer(classes))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("no symbol 'gatun_answer': sought in library 'answer' (not found: no " + FILE
                        + " in java.library.path=/nowhere, META-INF/gatun/" + PLATFORM
                        + " of the class path or the system's folders), the process");
    }

    @Test
    void fileThatIsNoLibraryIsSaidToBeNone() throws IOException {
        Path jar = Bundles.jar(
                folder.resolve("none.jar"),
                Bundles.bindings(folder, "answer"),
                Map.of(Bundles.entry(FILE), "no library".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> Bundles.answer(jar))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("no symbol 'gatun_answer': sought in library 'answer' (can't be loaded: jar:"
                        + jar.toUri().toURL() + "!/META-INF/gatun/" + PLATFORM + "/" + FILE
                        + " is no library), the process");
    }

    @Test
    void twoVersionsUnderOneNameAreUsedSideBySide() throws Throwable {
        Path one = Bundles.answeringJar(folder, 21);
        Path two = Bundles.answeringJar(folder, 22);
        try (URLClassLoader first = Bundles.loader(one);
                URLClassLoader second = Bundles.loader(two)) {
            assertThat(Bundles.answer(first)).isEqualTo(21);
            assertThat(Bundles.answer(second)).isEqualTo(22);
            assertThat(Bundles.answer(first)).isEqualTo(21);
        }
    }

    @Test
    void versionsWithTheSameSonameAreUsedSideBySide() throws Throwable {
        Path[] jars = new Path[2];
        for (int i = 0; i < 2; i++) {
            Path own = Files.createDirectory(folder.resolve("version" + i));
            Path file = NativeCompiler.library(own, "answer", answering(40 + i), "-Wl,-soname,libanswer.so.1");
            jars[i] = Bundles.jar(
                    own.resolve("bindings.jar"),
                    Bundles.bindings(own, "answer"),
                    Map.of(Bundles.entry(FILE), Files.readAllBytes(file)));
        }
        assertThat(Bundles.answer(jars[0])).isEqualTo(40);
        assertThat(Bundles.answer(jars[1])).isEqualTo(41);
        assertThat(Bundles.answer(jars[0])).isEqualTo(40);
    }

    @Test
    void jarThatWasReplacedIsReadAnew() throws Throwable {
        Path jar = folder.resolve("app.jar");
        Files.copy(Bundles.answeringJar(folder, 31), jar);
        assertThat(Bundles.answer(jar)).isEqualTo(31);
        Path newer = Bundles.answeringJar(folder, 32);
        Files.delete(jar);
        Files.copy(newer, jar);
        assertThat(Bundles.answer(jar)).isEqualTo(32);
    }
}
