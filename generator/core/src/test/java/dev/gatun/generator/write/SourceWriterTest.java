package dev.gatun.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.emit.java.JavaSource;
import dev.gatun.generator.write.SourceWriter.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWriterTest {

    private static final JavaSource A = new JavaSource("org.demo", "A", "class A {}\n");
    private static final JavaSource B = new JavaSource("org.demo", "B", "class B {}\n");

    @TempDir
    private Path temporary;

    @Test
    void writesSourcesBelowTheirPackage() throws IOException {
        Path output = temporary.resolve("new/folder");

        Written written = SourceWriter.write(output, Stream.of(A, B));

        assertThat(written.diagnostics()).isEmpty();
        assertThat(written.files()).containsExactly(Path.of("org/demo/A.java"), Path.of("org/demo/B.java"));
        assertThat(files(output)).containsExactly("org/demo/A.java", "org/demo/B.java");
        assertThat(output.resolve("org/demo/A.java")).hasContent("class A {}\n");
    }

    @Test
    void writesPackagesWithinPackages() throws IOException {
        JavaSource inner = new JavaSource("org.demo.inner", "C", "class C {}\n");

        assertThat(SourceWriter.write(temporary, Stream.of(inner, A)).diagnostics())
                .isEmpty();
        assertThat(SourceWriter.write(temporary, Stream.of(B, inner)).diagnostics())
                .isEmpty();

        assertThat(files(temporary)).containsExactly("org/demo/A.java", "org/demo/B.java", "org/demo/inner/C.java");
    }

    @Test
    void writesTheUnnamedPackageToTheRoot() throws IOException {
        SourceWriter.write(temporary, Stream.of(new JavaSource("", "A", "class A {}\n")));

        assertThat(files(temporary)).containsExactly("A.java");
    }

    @Test
    void doesNotTouchFilesThatWouldNotChange() throws IOException {
        SourceWriter.write(temporary, Stream.of(A, B));
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(temporary.resolve("org/demo/A.java"), old);
        Files.setLastModifiedTime(temporary.resolve("org/demo/B.java"), old);

        SourceWriter.write(temporary, Stream.of(A, new JavaSource("org.demo", "B", "class B { }\n")));

        assertThat(Files.getLastModifiedTime(temporary.resolve("org/demo/A.java")))
                .isEqualTo(old);
        assertThat(Files.getLastModifiedTime(temporary.resolve("org/demo/B.java")))
                .isNotEqualTo(old);
        assertThat(temporary.resolve("org/demo/B.java")).hasContent("class B { }\n");
        assertThat(files(temporary)).containsExactly("org/demo/A.java", "org/demo/B.java");
    }

    @Test
    void leavesForeignFilesAlone() throws IOException {
        Files.createDirectories(temporary.resolve("org/demo"));
        Files.writeString(temporary.resolve("org/demo/Mine.java"), "class Mine {}\n");

        SourceWriter.write(temporary, Stream.of(A));

        assertThat(files(temporary)).containsExactly("org/demo/A.java", "org/demo/Mine.java");
    }

    @Test
    void restoresEverythingIfOneFileCannotBeReplaced() throws IOException {
        Files.createDirectories(temporary.resolve("org/demo/B.java"));
        Files.writeString(temporary.resolve("org/demo/A.java"), "class Old {}\n");
        Files.writeString(temporary.resolve("org/demo/B.java/inside"), "keeps the folder from being replaced");

        Written written = SourceWriter.write(temporary, Stream.of(A, B));

        assertThat(written.files()).isEmpty();
        assertThat(written.diagnostics()).hasSize(1);
        assertThat(temporary.resolve("org/demo/A.java")).hasContent("class Old {}\n");
        assertThat(files(temporary)).containsExactly("org/demo/A.java", "org/demo/B.java/inside");
    }

    @Test
    void reportsAnOutputFolderThatIsAFile() throws IOException {
        Path output = Files.writeString(temporary.resolve("file"), "");

        Written written = SourceWriter.write(output, Stream.of(A));

        assertThat(written.diagnostics())
                .extracting(Diagnostic::message, Diagnostic::hint)
                .containsExactly(tuple(
                        "can't write to the output folder '" + output + "': " + output + " is no folder",
                        "choose another folder, or make this one writable"));
    }

    @Test
    void refusesNamesThatLeadOutOfTheFolder() throws IOException {
        for (JavaSource evil : List.of(
                new JavaSource("", "../A", ""), new JavaSource("", "/A", ""), new JavaSource("/tmp", "A", ""))) {
            Written written = SourceWriter.write(temporary.resolve("out"), Stream.of(evil));

            assertThat(written.files()).as("%s", evil).isEmpty();
            assertThat(files(temporary)).as("%s", evil).isEmpty();
        }
    }

    @Test
    void refusesALinkThatLeadsOutOfTheFolder() throws IOException {
        Path output = Files.createDirectory(temporary.resolve("out"));
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(output.resolve("org"), elsewhere);

        Written written = SourceWriter.write(output, Stream.of(A));

        assertThat(written.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "can't write to the output folder '" + output + "': link leads out of the output folder");
        assertThat(files(elsewhere)).isEmpty();
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
