package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private final String libraryPath = System.getProperty("java.library.path");

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void restoreLibraryPath() {
        System.setProperty("java.library.path", libraryPath);
    }

    private static int answer(Library library) throws Throwable {
        return (int) library.function("gatun_answer", C.INT).invokeExact();
    }

    private static String answering(int answer) {
        return "int gatun_answer(void) { return " + answer + "; } int gatun_values[2][3] = {{1, 2, 3}, {4, 5, 6}};";
    }

    @Test
    void libraryIsFoundByPath() throws Throwable {
        Path file = NativeCompiler.library(folder, "bypath", answering(1));
        assertThat(answer(Library.of(file.toString()))).isEqualTo(1);
    }

    @Test
    void libraryIsFoundInLibraryPath() throws Throwable {
        NativeCompiler.library(folder, "gatunbyname", answering(2));
        System.setProperty("java.library.path", "/nonexistent:" + folder);
        assertThat(answer(Library.of("gatunbyname"))).isEqualTo(2);
    }

    @Test
    void libraryIsFoundByItsFilesOwnName() throws Throwable {
        Path file = NativeCompiler.library(folder, "gatunexact", answering(7));
        Files.move(file, folder.resolve("gatunexact.so.7"));
        System.setProperty("java.library.path", folder.toString());
        assertThat(answer(Library.of(":gatunexact.so.7"))).isEqualTo(7);
        assertThatThrownBy(() -> answer(Library.of(":gatunexact.so.8")))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("no symbol 'gatun_answer': sought in library ':gatunexact.so.8' (not found: no"
                        + " gatunexact.so.8 in java.library.path=" + folder + " or the system's folders), the process");
    }

    @Test
    void fileThatIsNoLibraryIsPassedOver() throws Throwable {
        Path script = Files.createDirectory(folder.resolve("script"));
        Files.writeString(script.resolve(System.mapLibraryName("gatunscript")), "GROUP ( libother.so )");
        NativeCompiler.library(folder, "gatunscript", answering(3));
        System.setProperty("java.library.path", script + ":" + folder);
        assertThat(answer(Library.of("gatunscript"))).isEqualTo(3);
    }

    @Test
    void versionedLibraryIsFoundWithoutDevelopmentPackage() throws Throwable {
        // libc.so is a linker script or missing; the library itself has a version in its name
        MethodHandle abs = Library.of("c").function("abs", C.INT, C.INT);
        assertThat((int) abs.invokeExact(-4)).isEqualTo(4);
    }

    @Test
    void librariesAreSearchedInOrder() throws Throwable {
        Path first = NativeCompiler.library(folder, "first", "int gatun_other(void) { return 9; }");
        Path second = NativeCompiler.library(folder, "second", answering(4));
        Path third = NativeCompiler.library(folder, "third", answering(5));
        Library library = Library.of(first.toString(), second.toString(), third.toString());
        assertThat(answer(library)).isEqualTo(4);
        assertThat(library.find("strlen")).isNotNull();
    }

    @Test
    void missingSymbolSaysWhereItWasSought() throws IOException {
        Path file = NativeCompiler.library(folder, "some", answering(6));
        System.setProperty("java.library.path", "/nowhere");
        Library library = Library.of(file.toString(), "gatun-missing", "./missing.so");
        MethodHandle handle = library.function("gatun_nothing", C.INT, C.INT);
        assertThatThrownBy(() -> {
                    var _ = (int) handle.invokeExact(1);
                })
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("no symbol 'gatun_nothing': sought in " + file
                        + ", library 'gatun-missing' (not found: no libgatun-missing.so in java.library.path=/nowhere"
                        + " or the system's folders), library './missing.so' (not found: no such file that can be loaded),"
                        + " the process");
        assertThat(library.find("gatun_nothing")).isNull();
    }

    @Test
    void missingSymbolsOfOtherKindsFailOnUseToo() {
        Library library = Library.system();
        Variable variable = library.variable("gatun_nothing", C.INT);
        assertThatThrownBy(variable::segment)
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("no symbol 'gatun_nothing': sought in the process");
        Variadic variadic = library.variadic("gatun_nothing", C.INT, C.POINTER);
        assertThatThrownBy(() -> variadic.invoke(new Object[] {MemorySegment.NULL}, 1))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("no symbol 'gatun_nothing': sought in the process");
    }

    @Test
    void variablesHaveTheirSize() {
        Path file = NativeCompiler.library(folder, "variables", answering(7));
        Variable values = Library.of(file.toString()).variable("gatun_values", C.INT, 2, 3);
        assertThat(values.segment().byteSize()).isEqualTo(24);
        assertThat(IntArray.in(values.segment(), 0, 6).toArray()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThatThrownBy(() -> C.INT.get(values.segment(), 24)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
