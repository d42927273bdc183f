package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.build.NativeBuild;
import dev.gatun.generator.build.NativeBuilder;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told about the shim, and what is there afterwards. */
class ShimsTest {

    private static final String INLINE = "static inline int one(void) { return 1; }\n";

    @TempDir
    private Path folder;

    @Test
    void noShimIsWrittenWhereNothingNeedsIt() throws IOException {
        GenerationResult result = generate("int f(int x);", true);
        assertThat(result.shim()).isNull();
        assertThat(result.files()).containsExactly(Path.of("demo_h.java"));
    }

    @Test
    void shimIsWrittenAndTheCommandToldWhereItIsNotBuilt() throws IOException {
        GenerationResult result = generate(INLINE, false);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.shim())
                .isEqualTo(new GenerationResult.Shim(
                        Path.of("demo_h_shim.c"),
                        null,
                        "cc -shared -fPIC -O2 -U__OPTIMIZE__ -iquote " + folder + " -o " + out("libdemo_h_shim.so")
                                + " "
                                + out("demo_h_shim.c")
                                + " -Wl,-z,defs -Wl,-z,now -Wl,-Bsymbolic-functions '-Wl,-rpath,$ORIGIN' -lm",
                        "x86_64-linux-gnu",
                        List.of(folder)));
        assertThat(result.files()).containsExactly(Path.of("demo_h.java"), Path.of("demo_h_shim.c"));
    }

    @Test
    void shimThatSomebodyElseBuildsIsPlannedAsIfBuilt() throws IOException {
        Path header = Files.writeString(
                folder.resolve("demo.h"), "struct pair { long a, b; }; struct pair swapped(struct pair p);");
        GenerationRequest request = GenerationRequest.builder()
                .headers(List.of(header.toString()))
                .targetPackage("")
                .outputFolder(folder.resolve("out"))
                .shim(new ShimRequest(true, true, List.of(), List.of()))
                .build();
        GenerationResult result = BindingGenerator.generate(request);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.files()).contains(Path.of("demo_h_shim.c"));
        assertThat(result.shim()).isNotNull();
        assertThat(result.shim().library()).isNull();
        assertThat(folder.resolve("out/libdemo_h_shim.so")).doesNotExist();
    }

    @Test
    void toldCommandBuildsTheShim() throws IOException {
        HostCompiler.requireCompiler();
        GenerationResult result = generate(INLINE, false);
        HostCompiler.Output output = HostCompiler.run(
                folder,
                List.of("sh", "-c", Objects.requireNonNull(result.shim()).command()));
        assertThat(output.status()).as(output.text()).isZero();
        assertThat(folder.resolve("out/libdemo_h_shim.so")).exists();
    }

    @Test
    void everythingTheUserSaysReachesTheCompiler() throws IOException {
        Path header = Files.writeString(folder.resolve("demo.h"), INLINE);
        GenerationRequest request = new GenerationRequest(
                List.of(header.toString()),
                "",
                Path.of("out dir"),
                null,
                List.of("demo", "/opt/libmore.so", "/opt/whole.a"),
                List.of(Path.of("inc")),
                Map.of("NAME", "a 'b'"),
                SelectionRequest.DEFAULT,
                null,
                "c17",
                new ShimRequest(false, List.of(Path.of("-x.c")), List.of()));
        Map<String, String> environment =
                Map.of("PATH", "/usr/bin:/bin", "CC", "env  cc", "CFLAGS", "-g -O1", "LDFLAGS", "-L/opt");
        assertThat(new Shims(request, environment)
                        .finish("s", "x86_64-linux-gnu")
                        .shim()
                        .command())
                .isEqualTo("env cc -fPIC -O2 -g -O1 -std=c17 -U__OPTIMIZE__ -iquote " + folder
                        + " -Iinc -D 'NAME=a '\\''b'\\'''"
                        + " -c -o 'out dir/0-s.c.o' 'out dir/s.c'"
                        + " && env cc -fPIC -O2 -g -O1 -std=c17 -Iinc -D 'NAME=a '\\''b'\\'''"
                        + " -c -o 'out dir/1--x.c.o' ./-x.c"
                        + " && env cc -shared -g -O1 -o 'out dir/libs.so' 'out dir/0-s.c.o' 'out dir/1--x.c.o'"
                        + " -Wl,--whole-archive /opt/whole.a -Wl,--no-whole-archive -ldemo /opt/libmore.so"
                        + " -Wl,-z,defs -Wl,-z,now -Wl,-Bsymbolic-functions '-Wl,-rpath,$ORIGIN' -lm -L/opt");
    }

    @Test
    void withoutACompilerTheSourceIsWrittenAndAWarningHasTheCommand() throws IOException {
        writeSource("out/s.c");
        BuiltShim outcome =
                new Shims(request("int f;", true), Map.of("PATH", "/nowhere")).finish("s", "x86_64-linux-gnu");
        assertThat(outcome.shim().library()).isNull();
        assertThat(outcome.diagnostics())
                .containsExactly(new Diagnostic(
                        DiagnosticKind.NO_SHIM_COMPILER,
                        "there is no C compiler to build the C shim with: its source is written",
                        null,
                        1,
                        "build it where there is one: " + outcome.shim().command()));
        assertThat(outcome.diagnostics().getFirst().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void compilerOfAnotherTargetIsNeverTheHosts() throws IOException {
        Path header = Files.writeString(folder.resolve("demo.h"), "int f;");
        GenerationRequest request = new GenerationRequest(
                List.of(header.toString()),
                "",
                folder,
                null,
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                "arm64-linux-gnu",
                null,
                new ShimRequest(true, List.of(), List.of()));
        writeSource("s.c");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        executable(bin.resolve("cc"));
        BuiltShim none = new Shims(request, Map.of("PATH", bin.toString())).finish("s", "aarch64-linux-gnu");
        assertThat(none.diagnostics()).hasSize(1);
        assertThat(none.diagnostics().getFirst().message())
                .isEqualTo(
                        "there is no C compiler for the target 'arm64-linux-gnu' to build the C shim with: its source"
                                + " is written");
        executable(bin.resolve("clang"));
        assertThat(new Shims(request, Map.of("PATH", bin.toString()))
                        .finish("s", "aarch64-linux-gnu")
                        .shim()
                        .command())
                .startsWith("clang --target=aarch64-linux-gnu ");
        executable(bin.resolve("aarch64-linux-gnu-gcc"));
        assertThat(new Shims(request, Map.of("PATH", bin.toString()))
                        .finish("s", "aarch64-linux-gnu")
                        .shim()
                        .command())
                .startsWith("aarch64-linux-gnu-gcc ");
    }

    private void writeSource(String name) throws IOException {
        Path source = folder.resolve(name);
        Files.createDirectories(source.getParent());
        Files.writeString(source, "int f;");
    }

    private static void executable(Path path) throws IOException {
        assertThat(Files.writeString(path, "#!/bin/sh\nexit 1\n").toFile().setExecutable(true))
                .isTrue();
    }

    @Test
    void compilerThatIsNotThereIsNamed() throws IOException {
        writeSource("out/s.c");
        BuiltShim outcome = new Shims(request("int f;", true), Map.of("PATH", "/usr/bin:/bin", "CC", "nocc -m64"))
                .finish("s", "x86_64-linux-gnu");
        assertThat(outcome.diagnostics().getFirst().message())
                .isEqualTo("CC names no compiler, 'nocc -m64', to build the C shim with: its source is written");
    }

    @Test
    void functionThatTheCompilerRefusesIsNamedAndTheSourcesStay() throws IOException {
        HostCompiler.requireCompiler();
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/libdemo_h_shim.so"), "stale");
        GenerationResult result = generate(INLINE + "#define WRONG(x) (x)->nothing\n", true, "int WRONG(int x)");
        Diagnostic error = result.diagnostics().getFirst();
        assertThat(error.kind()).isEqualTo(DiagnosticKind.SHIM_NOT_BUILT);
        assertThat(error.message())
                .startsWith("the compiler refuses the C shim")
                .contains(" in the function for 'WRONG': ", "'->'");
        assertThat(error.hint())
                .startsWith("leave the declaration out, or change the source and build it by hand: cc ");
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.files()).containsExactly(Path.of("demo_h.java"), Path.of("demo_h_shim.c"));
        assertThat(folder.resolve("out/demo_h.java")).exists();
        assertThat(folder.resolve("out/demo_h_shim.c")).exists();
        assertThat(folder.resolve("out/libdemo_h_shim.so")).doesNotExist();
        assertThat(folder.resolve("out").toFile().list()).hasSize(2);
    }

    @Test
    void assertionThatFailsIsNamed() throws IOException {
        HostCompiler.requireCompiler();
        Map<String, String> environment = Map.of("PATH", System.getenv("PATH"), "CFLAGS", "-Dlong=short");
        GenerationRequest request = request("struct s { long x; };\n" + INLINE, true);
        BindingGenerator.generate(request("struct s { long x; };\n" + INLINE, false));
        Diagnostic error = new Shims(request, environment)
                .finish("demo_h_shim", "x86_64-linux-gnu")
                .diagnostics()
                .getFirst();
        assertThat(error.message()).isEqualTo("the compiler's view of the headers differs in the size of struct s");
        assertThat(String.valueOf(error.position())).startsWith(out("demo_h_shim.c:"));
        assertThat(error.hint())
                .startsWith("give gatun and the compiler the same -D, -I and --std; to try by hand: cc ");
        assertThat(error.notes())
                .extracting(note -> note.message())
                .contains("the compiler's view of the headers differs in the alignment of struct s");
    }

    @Test
    void functionsThatNothingDefinesAreNamed() throws IOException {
        HostCompiler.requireCompiler();
        GenerationResult result = generate("long double lost(long double x);\n__int128 gone(void);", true);
        assertThat(result.diagnostics().getFirst().message())
                .isEqualTo("the C shim can't be linked: nothing defines 'lost', 'gone'");
        assertThat(result.diagnostics().getFirst().hint())
                .startsWith("name the library with -l, or leave these out; to try by hand: cc ");
    }

    @Test
    void sourcesAndArchivesNeedAShimThatIsBuilt() throws IOException {
        GenerationRequest plain = request("int f(void);", false);
        GenerationRequest request = new GenerationRequest(
                plain.headers(),
                "",
                plain.outputFolder(),
                null,
                List.of("./libx.a"),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                new ShimRequest(false, List.of(Path.of("x.c")), List.of()));
        assertThat(BindingGenerator.generate(request).diagnostics())
                .extracting(Diagnostic::message, Diagnostic::hint)
                .containsExactly(
                        tuple(
                                "'x.c' can only become part of the C shim, which is not built",
                                "add --build-shim, or the goal shim to a POM"),
                        tuple(
                                "'./libx.a' can only become part of the C shim, which is not built",
                                "add --build-shim, or the goal shim to a POM"));
    }

    @Test
    void sourceThatIsNotThereIsNamed() throws IOException {
        GenerationRequest plain = request("int f(void);", true);
        GenerationRequest request = new GenerationRequest(
                plain.headers(),
                "",
                plain.outputFolder(),
                null,
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                new ShimRequest(true, List.of(Path.of("nowhere/x.c")), List.of()));
        assertThat(BindingGenerator.generate(request).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("there is no file 'nowhere/x.c' to build the C shim from");
        assertThat(plain.outputFolder()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b.h", "a\nb.h"})
    void headerThatNoIncludeCanNameIsAnError(String name) throws IOException {
        Path header = Files.writeString(folder.resolve(name), INLINE);
        GenerationResult result = BindingGenerator.generate(request(header, true));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("C has no way to include a header with this name: '" + name.replace('\n', '?') + "'");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b.h", "a'b.h", "a b.h", "a*_b.h", "$(touch x).h", "a;b.h", "a>b.h"})
    void strangeNamesOfHeadersAreJustNames(String name) throws IOException {
        HostCompiler.requireCompiler();
        Path header = Files.writeString(folder.resolve(name), INLINE);
        GenerationResult result = BindingGenerator.generate(request(header, true));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.shim()).isNotNull();
        assertThat(String.valueOf(result.shim().library())).endsWith("_shim.so");
    }

    @Test
    void namesInHeadersCannotInjectC() throws IOException {
        HostCompiler.requireCompiler();
        GenerationResult result = generate("""
                static inline int f(int a) __asm__("x\\"; }");
                static inline int f(int a) { return a; }
                static const char *const text = "*/ #error";
                """, true);
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void compilerThatNeverEndsIsStoppedWithItsChildren() throws IOException, InterruptedException {
        Path cc = Files.writeString(
                folder.resolve("cc"), "#!/bin/sh\nsleep 1000 & echo $! > " + folder.resolve("pid") + "\nwait\n");
        assertThat(cc.toFile().setExecutable(true)).isTrue();
        Path source = Files.writeString(folder.resolve("s.c"), "int f;");
        NativeBuild build = NativeBuild.builder("s", folder, "x86_64-linux-gnu")
                .sources(List.of(new NativeBuild.Source(source, true, List.of())))
                .build();
        Map<String, String> environment = Map.of("PATH", "/usr/bin:/bin", "CC", cc.toString());
        List<Diagnostic> diagnostics = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> NativeBuilder.build(
                                build,
                                folder.resolve("work"),
                                folder.resolve("libs.so"),
                                environment,
                                Duration.ofSeconds(1))
                        .diagnostics());
        assertThat(diagnostics.getFirst().message())
                .isEqualTo(
                        "the C shim can't be built: the compiler took more than 1 seconds, or said too much, and was stopped");
        long child = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        // a process that has ended stays until its new parent has asked for its status
        Path status = Path.of("/proc", Long.toString(child), "stat");
        for (int i = 0; i < 100 && isRunning(status); i++) {
            Thread.sleep(50);
        }
        assertThat(isRunning(status)).isFalse();
    }

    private static boolean isRunning(Path status) {
        try {
            return !Files.readString(status).contains(") Z ");
        } catch (IOException e) {
            return false;
        }
    }

    private String out(String name) {
        return folder.resolve("out").resolve(name).toString();
    }

    private GenerationResult generate(String header, boolean build, String... macroFunctions) throws IOException {
        return BindingGenerator.generate(request(header, build, macroFunctions));
    }

    private GenerationRequest request(String header, boolean build, String... macroFunctions) throws IOException {
        return request(Files.writeString(folder.resolve("demo.h"), header), build, macroFunctions);
    }

    private GenerationRequest request(Path header, boolean build, String... macroFunctions) {
        return new GenerationRequest(
                List.of(header.toString()),
                "",
                folder.resolve("out"),
                null,
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                new ShimRequest(build, List.of(), List.of(macroFunctions)));
    }
}
