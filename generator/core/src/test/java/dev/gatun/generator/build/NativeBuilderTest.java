package dev.gatun.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.build.NativeBuild.Flags;
import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.build.NativeBuilder.Built;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds with GCC and with Clang what a project may have. */
class NativeBuilderTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void compilersAreThere() {
        HostCompiler.requireCommand("gcc", "gcc");
        HostCompiler.requireCommand("g++", "g++");
        HostCompiler.requireCommand("clang", "clang");
    }

    // what was built is asked without the runtime between
    @SuppressWarnings("restricted")
    private static int call(Path library, String function) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup symbols = SymbolLookup.libraryLookup(library, arena);
            return (int) Linker.nativeLinker()
                    .downcallHandle(symbols.findOrThrow(function), FunctionDescriptor.of(ValueLayout.JAVA_INT))
                    .invokeExact();
        } catch (Throwable e) {
            throw new AssertionError(function, e);
        }
    }

    private NativeProject mixed(Path where) throws IOException {
        NativeProject project = new NativeProject(where);
        project.write("inc/base.h", "#define BASE 40\n");
        project.write("inc/demo.h", "#include \"base.h\"\nint two(void);\n");
        project.write("whole.c", "int whole(void) { return 7; }\n");
        project.source("src/one.c", "#include <demo.h>\nint one(void) { return BASE + ADD; }\n")
                .source(
                        "src/two.cpp",
                        "#include <string>\nextern \"C\" int two(void) { return std::string(OTHER).size(); }\n")
                .source("src/sub/two.cpp", "namespace { int x = 3; }\nextern \"C\" int three() { return x++; }\n");
        project.build
                .includeDirectories(List.of(Path.of("inc")))
                .macros(Map.of("ADD", "2"))
                .flags(new Flags(List.of("-g"), List.of("-std=c17"), List.of("-DOTHER=\"four\""), List.of()));
        return project;
    }

    private static void archive(NativeProject project) {
        Path where = project.folder;
        HostCompiler.run(where, List.of("cc", "-fPIC", "-c", "-o", "whole.o", "whole.c"));
        assertThat(HostCompiler.run(where, List.of("ar", "rcs", "libwhole.a", "whole.o"))
                        .status())
                .isZero();
        project.build.archives(List.of(Path.of("libwhole.a")));
    }

    @ParameterizedTest
    @CsvSource({"gcc, g++", "clang, clang++"})
    void sourcesOfBothLanguagesAndAnArchiveBecomeOneLibrary(String cc, String cxx) throws IOException {
        NativeProject project = mixed(folder.resolve("a b'c")).with(cc, cxx);
        archive(project);
        Built built = project.build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.compiled()).isEqualTo(3);
        assertThat(built.linked()).isTrue();
        assertThat(call(project.library, "one")).isEqualTo(42);
        assertThat(call(project.library, "two")).isEqualTo(4);
        assertThat(call(project.library, "three")).isEqualTo(3);
        assertThat(call(project.library, "whole")).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"gcc, g++", "clang, clang++"})
    void libraryHasTheSameBytesWhereverItIsBuilt(String cc, String cxx) throws IOException {
        NativeProject first = mixed(folder.resolve("first")).with(cc, cxx);
        NativeProject second = mixed(folder.resolve("some/where/else")).with(cc, cxx);
        for (NativeProject project : List.of(first, second)) {
            project.source(
                    "src/place.c",
                    "const char *place = __FILE__; static int s; int *spot(void) { static int s2; return s ? &s : &s2; }");
            project.environment.put("CFLAGS", "-O1 -g3");
            archive(project);
            assertThat(project.build().diagnostics()).isEmpty();
        }
        assertThat(second.library).hasSameBinaryContentAs(first.library);
        byte[] bytes = Files.readAllBytes(first.library);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(folder.toString());
    }

    @ParameterizedTest
    @CsvSource({"gcc, g++", "clang, clang++"})
    void nothingIsMadeAgainThatIsStillGood(String cc, String cxx) throws IOException {
        NativeProject project = mixed(folder).with(cc, cxx);
        archive(project);
        project.build();
        Map<String, Long> objects = project.objects();
        FileTime time = Files.getLastModifiedTime(project.library);
        Built again = project.build();
        assertThat(again).isEqualTo(new Built(project.library, 0, false, List.of()));
        assertThat(project.objects()).isEqualTo(objects);
        assertThat(Files.getLastModifiedTime(project.library)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"gcc, g++", "clang, clang++"})
    void headerThatIsIncludedByAHeaderCompilesItsUsersAlone(String cc, String cxx) throws IOException {
        NativeProject project = mixed(folder).with(cc, cxx);
        project.build();
        project.write("inc/base.h", "#define BASE 50\n");
        assertThat(project.build()).isEqualTo(new Built(project.library, 1, true, List.of()));
        assertThat(call(project.library, "one")).isEqualTo(52);
    }

    @Test
    void headerThatIsNowFoundEarlierCounts() throws IOException {
        NativeProject project = new NativeProject(folder);
        project.write("b/x.h", "#define X 1\n");
        project.source("x.c", "#include <x.h>\n#include <limits.h>\nint x(void) { return X; }");
        project.build.includeDirectories(List.of(Path.of("a"), Path.of("b")));
        project.build();
        assertThat(project.build().compiled()).isZero();
        project.write("a/x.h", "#define X 2\n");
        assertThat(project.build().compiled()).isOne();
        assertThat(call(project.library, "x")).isEqualTo(2);
        project.write("a/limits.h", "");
        assertThat(project.build().compiled()).isOne();
        assertThat(project.build().compiled()).isZero();
    }

    @Test
    void sourceThatSaysTheSameLeavesTheLibraryAsItIs() throws IOException {
        NativeProject project = mixed(folder);
        project.build();
        FileTime time = Files.getLastModifiedTime(project.library);
        project.write("src/one.c", "#include <demo.h>\n/* said otherwise */ int one(void) { return BASE + ADD; }\n");
        project.build.flags(new Flags(List.of("-g0"), List.of("-std=c17"), List.of("-DOTHER=\"four\""), List.of()));
        project.build();
        project.write("src/one.c", "#include <demo.h>\n/* and otherwise */ int one(void) { return BASE + ADD; }\n");
        FileTime withoutSymbols = Files.getLastModifiedTime(project.library);
        assertThat(project.build()).isEqualTo(new Built(project.library, 1, false, List.of()));
        assertThat(Files.getLastModifiedTime(project.library)).isEqualTo(withoutSymbols);
        assertThat(withoutSymbols).isGreaterThanOrEqualTo(time);
    }

    @Test
    void optionArchiveAndCompilerCount() throws IOException {
        NativeProject project = mixed(folder);
        archive(project);
        assertThat(project.build().compiled()).isEqualTo(3);

        project.build.macros(Map.of("ADD", "3"));
        assertThat(project.build().compiled()).isEqualTo(3);
        assertThat(call(project.library, "one")).isEqualTo(43);

        project.write("whole.c", "int whole(void) { return 8; }\n");
        archive(new NativeProject(folder));
        assertThat(project.build()).isEqualTo(new Built(project.library, 0, true, List.of()));
        assertThat(call(project.library, "whole")).isEqualTo(8);

        Path cc = project.script("cc", "exec gcc \"$@\"");
        project.environment.put("CC", cc.toString());
        assertThat(project.build().compiled()).isOne();
        project.script("cc", "exec  gcc \"$@\"");
        assertThat(project.build().compiled()).isOne();
        assertThat(project.build().compiled()).isZero();
    }

    @Test
    void archiveThatTheLinkerFoundByNameCounts() throws IOException {
        NativeProject project = new NativeProject(folder);
        project.write("whole.c", "int whole(void) { return 7; }\n");
        archive(new NativeProject(folder));
        project.source("x.c", "int whole(void); int x(void) { return whole(); }");
        project.build.libraries(List.of("whole")).flags(new Flags(List.of(), List.of(), List.of(), List.of("-L.")));
        assertThat(project.build().diagnostics()).isEmpty();
        project.write("whole.c", "int whole(void) { return 9; }\n");
        archive(new NativeProject(folder));
        assertThat(project.build()).isEqualTo(new Built(project.library, 0, true, List.of()));
        assertThat(call(project.library, "x")).isEqualTo(9);
    }

    @Test
    void objectOrLibraryThatIsNotAsItWasMadeIsMadeAgain() throws IOException {
        NativeProject project = mixed(folder);
        project.build();
        Files.writeString(project.library, "half");
        assertThat(project.build()).isEqualTo(new Built(project.library, 0, true, List.of()));
        assertThat(call(project.library, "two")).isEqualTo(4);
        try (var objects = Files.newDirectoryStream(project.work, "one*.o")) {
            Files.writeString(objects.iterator().next(), "half");
        }
        assertThat(project.build().compiled()).isOne();
        assertThat(call(project.library, "one")).isEqualTo(42);
    }

    @Test
    void objectsOfSourcesThatAreGoneGoAndWhatIsForeignStays() throws IOException {
        NativeProject project = mixed(folder);
        project.build();
        NativeProject less = new NativeProject(folder).source("one.cc", "extern \"C\" int one() { return 1; }");
        Path foreign = Files.writeString(project.work.resolve("notes.txt"), "mine");
        assertThat(less.build().diagnostics()).isEmpty();
        assertThat(less.objects().keySet()).isEqualTo(Set.of("one.cc"));
        assertThat(foreign).exists();
    }

    @Test
    void packagesGiveFoldersAndLibraries() throws IOException {
        NativeProject project = new NativeProject(folder);
        project.write("some where/include/dep.h", "#define DEP 5\n");
        project.write("whole.c", "int whole(void) { return 7; }\n");
        archive(new NativeProject(folder));
        project.write("pc/dep.pc", """
                prefix=%s
                Name: dep
                Description: a dependency
                Version: 1.2
                Cflags: -I"${prefix}/some where/include" -DTEXT=a\\ b
                Libs: -L"${prefix}" -lwhole
                """.formatted(folder));
        HostCompiler.requireCommand("pkg-config", "pkgconf");
        project.environment.put("PKG_CONFIG_PATH", folder.resolve("pc").toString());
        project.source("x.c", "#include <dep.h>\nint whole(void); int x(void) { return whole() + DEP; }");
        project.build.packages(List.of("dep >= 1.0"));
        Built built = project.build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(call(project.library, "x")).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"-x.c", "@x.c", "'a b.c'", "'a\"b.c'", "a'b.c", "a$(touch y)b.c", "a#b.c", "a$b.c", "a:b.c"})
    void strangeNamesOfSourcesAreJustNamesAndCompiledOnce(String name) throws IOException {
        for (String compiler : List.of("gcc", "clang")) {
            NativeProject project = new NativeProject(folder.resolve(compiler)).with(compiler, compiler);
            project.source(name, "int f(void) { return 5; }");
            assertThat(project.build().diagnostics()).isEmpty();
            assertThat(call(project.library, "f")).isEqualTo(5);
            assertThat(project.build().compiled()).isZero();
        }
    }

    @Test
    void nameThatClangTellsWronglyIsCompiledEachTimeRatherThanNever() throws IOException {
        NativeProject project = new NativeProject(folder).with("clang", "clang++");
        project.source("a\\b.c", "int f(void) { return 5; }");
        project.build();
        project.write("a\\b.c", "int f(void) { return 6; }");
        assertThat(project.build()).isEqualTo(new Built(project.library, 1, true, List.of()));
        assertThat(call(project.library, "f")).isEqualTo(6);
    }

    @Test
    void toldCommandBuildsTheSame() throws IOException {
        NativeProject project = mixed(folder);
        archive(project);
        Path library = folder.resolve("by hand.so");
        String command = NativeBuilder.command(project.build.build(), library, project.environment);
        HostCompiler.Output output = HostCompiler.run(folder, List.of("sh", "-c", command));
        assertThat(output.status()).as(output.text()).isZero();
        assertThat(call(library, "one")).isEqualTo(42);
        assertThat(call(library, "whole")).isEqualTo(7);
    }

    @Test
    void sourceElsewhereAndNamesakesAreFine() throws IOException {
        Path other = Files.writeString(
                Files.createDirectories(folder.resolve("other")).resolve("one.c"), "int far(void) { return 6; }");
        NativeProject project = mixed(folder.resolve("project"));
        project.build.sources(List.of(Source.of(other)));
        assertThat(project.build().diagnostics()).isEmpty();
        assertThat(call(project.library, "far")).isEqualTo(6);
        assertThat(call(project.library, "one")).isEqualTo(42);
    }
}
