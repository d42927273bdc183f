package dev.gatun.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.build.NativeBuilder.Built;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a build that can't be, and what is left afterwards. */
class BadNativeInputTest {

    @TempDir
    private Path folder;

    private NativeProject project;

    @BeforeEach
    void project() throws IOException {
        HostCompiler.requireCompiler();
        project = new NativeProject(folder.resolve("project"));
        Files.createDirectories(project.library.getParent());
        Files.writeString(project.library, "of an earlier build");
    }

    private Diagnostic failure() {
        Built built = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.build(Duration.ofSeconds(2)));
        assertThat(built.library()).isNull();
        assertThat(project.library).doesNotExist();
        assertThat(built.diagnostics()).hasSize(1);
        return built.diagnostics().getFirst();
    }

    private String message() {
        return failure().message();
    }

    @Test
    void nothingToBuildFrom() {
        assertThat(message()).isEqualTo("there is nothing to make the library 'demo' of");
    }

    @Test
    void sourceThatIsNotThere() {
        project.build.source(Path.of("-nowhere.c"));
        assertThat(message()).isEqualTo("there is no file '-nowhere.c' to build the library 'demo' from");
    }

    @Test
    void folderInPlaceOfASource() throws IOException {
        Files.createDirectories(project.folder.resolve("a.c"));
        project.build.source(Path.of("a.c"));
        assertThat(message()).isEqualTo("there is no file 'a.c' to build the library 'demo' from");
    }

    @Test
    void archiveThatIsNotThere() throws IOException {
        project.source("x.c", "int x;").build.archives(List.of(Path.of("@gone.a")));
        assertThat(message()).isEqualTo("there is no file '@gone.a' to build the library 'demo' from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.h", "x.java", "c", ".txt", "x.cpp.bak"})
    void nameWithoutALanguage(String name) throws IOException {
        project.source(name, "int x;");
        Diagnostic failure = failure();
        assertThat(failure.kind()).isEqualTo(DiagnosticKind.BAD_SOURCE);
        assertThat(failure.message()).isEqualTo("the name '" + name + "' doesn't say in which language it is");
        assertThat(failure.hint()).isEqualTo("C sources end in .c, those of C++ in .cc, .cpp, .cxx or .C");
    }

    @Test
    void nameWithALineEnd() throws IOException {
        project.source("a\nb.c", "int x;");
        assertThat(message()).isEqualTo("no name of a source can have a line end: 'a?b.c'");
    }

    @ParameterizedTest
    @CsvSource({"CC, x.c", "CXX, x.cpp"})
    void compilerThatIsNotThere(String variable, String source) throws IOException {
        project.source(source, "int x;").environment.put(variable, "/nonexistent/compiler -m64");
        Diagnostic failure = failure();
        assertThat(failure.kind()).isEqualTo(DiagnosticKind.NO_COMPILER);
        assertThat(failure.message())
                .isEqualTo(variable + " names no compiler, '/nonexistent/compiler -m64', to build the library 'demo'"
                        + " with");
        assertThat(failure.hint())
                .isEqualTo("install gcc or clang, or name one in the environment variable " + variable);
    }

    @Test
    void noCompilerAtAll() throws IOException {
        project.source("x.cpp", "int x;").environment.put("PATH", "/nonexistent");
        assertThat(message()).isEqualTo("there is no C++ compiler to build the library 'demo' with");
    }

    @Test
    void compilerThatNeverEndsIsStoppedAndNoOtherIsBegun() throws IOException {
        Path log = folder.resolve("log");
        Path cc = project.script("cc", "echo x >> '" + log + "'; exec sleep 1000");
        project.environment.put("CC", cc.toString());
        for (int i = 0; i < 40; i++) {
            project.source("s" + i + ".c", "int s" + i + ";");
        }
        Built built = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.build(Duration.ofSeconds(1)));
        assertThat(built.diagnostics().getFirst().message())
                .isEqualTo("'s0.c' can't be compiled: the compiler took more than 1 seconds, or said too much, and was"
                        + " stopped");
        assertThat(Files.readAllLines(log)).hasSizeLessThan(40);
    }

    @Test
    void compilerThatPrintsWithoutEnd() throws IOException {
        project.environment.put("CC", project.script("cc", "exec yes").toString());
        project.source("x.c", "int x;");
        assertThat(message())
                .isEqualTo("'x.c' can't be compiled: the compiler took more than 2 seconds, or said too much, and was"
                        + " stopped");
    }

    @Test
    void compilerThatSucceedsWithoutWriting() throws IOException {
        project.environment.put("CC", project.script("cc", "exit 0").toString());
        project.source("x.c", "int x;");
        assertThat(message())
                .isEqualTo("'x.c' can't be compiled: the compiler says that it succeeded, and has written nothing");
    }

    @Test
    void linkerThatSucceedsWithoutWriting() throws IOException {
        project.environment.put(
                "CC",
                project.script("cc", "case \"$*\" in *-shared*) ;; *) exec cc \"$@\" ;; esac")
                        .toString());
        project.source("x.c", "int x;");
        assertThat(message())
                .isEqualTo("the library 'demo' can't be linked: the linker says that it succeeded, and has written"
                        + " nothing");
    }

    @Test
    void compilerThatDiesInTheMiddleLeavesNoObject() throws IOException {
        project.environment.put(
                "CC",
                project.script("cc", "while [ \"$1\" != -o ]; do shift; done; echo half > \"$2\"; kill -9 $$")
                        .toString());
        project.source("x.c", "int x(void) { return 1; }");
        assertThat(message()).isEqualTo("'x.c' can't be compiled: the compiler doesn't say why");
        assertThat(project.objects()).isEmpty();
        project.environment.remove("CC");
        assertThat(project.build()).isEqualTo(new Built(project.library, 1, true, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc", "clang"})
    void firstErrorHasThePlaceAndOthersAreNotes(String compiler) throws IOException {
        HostCompiler.requireCommand(compiler, compiler);
        project.with(compiler, compiler).source("x.c", "int x;\nint y = one;\nint z = two;\n");
        project.source("good.c", "int good;");
        Diagnostic failure = failure();
        assertThat(failure.kind()).isEqualTo(DiagnosticKind.LIBRARY_NOT_BUILT);
        assertThat(failure.message()).startsWith("the compiler refuses this: ").contains("'one'");
        assertThat(String.valueOf(failure.position())).isEqualTo("x.c:2:9");
        assertThat(failure.hint())
                .startsWith("to try by hand: " + compiler + " ")
                .endsWith(" x.c");
        assertThat(failure.notes()).hasSize(1);
        Note second = failure.notes().getFirst();
        assertThat(second.message()).contains("'two'");
        assertThat(String.valueOf(second.position())).isEqualTo("x.c:3:9");
    }

    @Test
    void errorInAHeaderSaysWhichSourceWasCompiled() throws IOException {
        project.write("bad.h", "int x = nothing;\n");
        project.source("x.c", "\n#include \"bad.h\"\n");
        Diagnostic failure = failure();
        assertThat(String.valueOf(failure.position())).isEqualTo("bad.h:1:9");
        assertThat(failure.notes()).containsExactly(new Note("while 'x.c' was compiled", null));
    }

    @Test
    void eachSourceThatFailsIsTold() throws IOException {
        project.source("a.c", "int a = x;").source("b.cpp", "int b = y;").source("c.c", "int c;");
        Built built = project.build();
        assertThat(built.compiled()).isOne();
        assertThat(built.diagnostics())
                .extracting(one -> String.valueOf(one.position()))
                .containsExactly("a.c:1:9", "b.cpp:1:9");
    }

    @Test
    void manyErrorsAreCounted() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append("int a").append(i).append(" = b").append(i).append(";\n");
        }
        project.with("gcc", "g++").source("x.c", text.toString());
        Diagnostic failure = failure();
        assertThat(failure.notes()).hasSize(9);
        assertThat(failure.notes().getLast()).isEqualTo(new Note("and 21 more", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc", "clang"})
    void symbolsThatNothingDefines(String compiler) throws IOException {
        HostCompiler.requireCommand(compiler, compiler);
        project.with(compiler, compiler)
                .source("x.c", "int lost(void), gone(void); int x(void) { return lost() + gone(); }");
        Diagnostic failure = failure();
        assertThat(failure.message()).isEqualTo("the library 'demo' can't be linked: nothing defines 'lost', 'gone'");
        assertThat(failure.hint()).startsWith("name the source, archive or library that does; to try by hand: ");
    }

    @Test
    void archiveOfCxxWithoutItsStandardLibrary() throws IOException {
        project.write("y.cpp", "#include <string>\nextern \"C\" int y(char *s) { return std::string(s).size(); }");
        HostCompiler.run(project.folder, List.of("c++", "-fPIC", "-O0", "-c", "-o", "y.o", "y.cpp"));
        HostCompiler.run(project.folder, List.of("ar", "rcs", "liby.a", "y.o"));
        project.source("x.c", "int x;").build.archives(List.of(Path.of("liby.a")));
        assertThat(failure().hint())
                .startsWith("an archive of C++ needs the library stdc++, or c++ for Clang's; to try by hand: ");
        project.build.libraries(List.of("stdc++"));
        assertThat(project.build().diagnostics()).isEmpty();
    }

    @Test
    void libraryThatTheLinkerDoesNotFind() throws IOException {
        project.source("x.c", "int x;").build.libraries(List.of("no-such-library"));
        assertThat(message())
                .isEqualTo("the library 'demo' can't be linked: cannot find -lno-such-library: No such file or"
                        + " directory");
    }

    @Test
    void symbolThatIsDefinedTwice() throws IOException {
        project.source("a.c", "int same(void) { return 1; }").source("b.c", "int same(void) { return 2; }");
        assertThat(message())
                .startsWith("the library 'demo' can't be linked: ")
                .contains("multiple definition of `same'");
    }

    @Test
    void errorOfAShimIsTheShims() throws IOException {
        project.write("s.c", "int x;\nGATUN_EXPORT int gatun_open(void) {\n return y;\n}\n");
        project.build.sources(List.of(Source.shim(Path.of("s.c"), List.of())));
        assertThat(failure().kind()).isEqualTo(DiagnosticKind.SHIM_NOT_BUILT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-x", "a b", "a;b", "$(touch x)", "", "a\nb", "zlib >="})
    void namesThatCanBeNoPackages(String name) throws IOException {
        project.source("x.c", "int x;").build.packages(List.of(name));
        Diagnostic failure = failure();
        assertThat(failure.kind()).isEqualTo(DiagnosticKind.UNKNOWN_PACKAGE);
        assertThat(failure.message()).isEqualTo("'" + name + "' can't be the name of a package");
    }

    @Test
    void packageThatPkgConfigDoesNotKnow() throws IOException {
        HostCompiler.requireCommand("pkg-config", "pkgconf");
        project.source("x.c", "int x;").build.packages(List.of("no-such-package"));
        assertThat(message())
                .startsWith("pkg-config doesn't know the package 'no-such-package': Package ")
                .contains("no-such-package");
    }

    @Test
    void pkgConfigThatIsNotThere() throws IOException {
        project.source("x.c", "int x;").build.packages(List.of("zlib"));
        project.environment.put("PKG_CONFIG", "/nonexistent/pkg-config");
        Diagnostic failure = failure();
        assertThat(failure.message())
                .isEqualTo("pkg-config can't be asked for the package 'zlib': there is no program"
                        + " '/nonexistent/pkg-config'");
        assertThat(failure.hint())
                .isEqualTo("install pkg-config, name it in PKG_CONFIG, or say the flags and libraries yourself");
    }

    @Test
    void warningsAreToldOnceAndDoNotFail() throws IOException {
        project.source("x.c", "#warning mind the gap\nint x;\n");
        Built built = project.build();
        assertThat(built.library()).isEqualTo(project.library);
        assertThat(built.diagnostics())
                .extracting(Diagnostic::kind, Diagnostic::message)
                .singleElement()
                .asString()
                .contains("COMPILER_WARNING", "the compiler warns: ", "mind the gap");
        assertThat(project.build().diagnostics()).isEmpty();
    }
}
