package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command with compilers of C++ that can't build a shim: each says why, what to do, and that the sources are there. */
class CppCompilersTest {

    private static final String UNBUILT = "gatun: wrote 3 files to out; the C++ shim demo_hpp_shim.cpp was not built\n";

    @TempDir
    Path folder;

    @BeforeEach
    void header() throws IOException {
        HostCompiler.assumeThere();
        Files.writeString(
                folder.resolve("demo.hpp"), "class Lock {\npublic:\n    int level() const { return 1; }\n};\n");
    }

    @ParameterizedTest
    @CsvSource({"/nonexistent/c++", "text"})
    void compilerThatIsNone(String compiler) throws Exception {
        Files.writeString(folder.resolve("text"), "no program");
        String command =
                compiler.startsWith("/") ? compiler : folder.resolve(compiler).toString();
        assertThat(gatun(Map.of("CXX", command)))
                .startsWith("""
                gatun: warning: CXX names no compiler, '%s', to build the C++ shim with: its source is written [no-shim-compiler]
                  hint: build it where there is one: c++ -shared\s""".formatted(command))
                .endsWith("0");
    }

    @Test
    void compilerThatFails() throws Exception {
        assertThat(gatun(compiler("echo 'the licence has expired' >&2; exit 3")))
                .isEqualTo("""
                gatun: error: the C++ shim can't be built: the licence has expired [shim-not-built]
                  hint: to try by hand: ...
                """ + UNBUILT + "1");
    }

    @Test
    void compilerThatPrintsWhatIsNoText() throws Exception {
        assertThat(gatun(compiler("printf '\\033]0;x\\007\\200\\201 \\001\\n'; exit 1")))
                .isEqualTo("""
                gatun: error: the C++ shim can't be built: ?]0;x? ? [shim-not-built]
                  hint: to try by hand: ...
                """ + UNBUILT + "1");
    }

    @Test
    void compilerThatIsAnotherProgram() throws Exception {
        assertThat(gatun(compiler("echo hello"))).isEqualTo("""
                gatun: error: the C++ shim can't be built: the compiler says that it succeeded, and has written nothing [shim-not-built]
                  hint: to try by hand: ...
                """ + UNBUILT + "1");
    }

    @Test
    void compilerThatIsTooOld() throws Exception {
        assertThat(gatun(compiler(
                        "case \"$*\" in *-std=gnu++17*) echo \"cc1plus: error: unrecognized command line option"
                                + " '-std=gnu++17'\" >&2; exit 1;; esac\nexec c++ -std=gnu++14 \"$@\"")))
                .isEqualTo("""
                gatun: error: the C++ shim can't be built: the compiler is too old for the standard, it says: error: unrecognized command line option '-std=gnu++17' [shim-not-built]
                  hint: name gcc 8, Clang 7 or a later one in the environment variable CXX; to try by hand: ...
                """ + UNBUILT + "1");
    }

    @ParameterizedTest
    @CsvSource({"CXXFLAGS, -std=c++11", "CXXFLAGS, -std=c++98", "CXX, -std=gnu++14"})
    void standardThatIsTooEarly(String variable, String option) throws Exception {
        String value = variable.equals("CXX") ? "c++ " + option : option;
        assertThat(gatun(Map.of(variable, value)))
                .isEqualTo("gatun: error: the C++ shim needs C++17 or later, not '" + option + "' of " + variable
                        + " [unsupported-standard]\n  hint: leave the option out, or make it -std=c++17 or later\n"
                        + UNBUILT + "1");
    }

    /** The build's own limit is minutes; the question for macros and folders has one of seconds. */
    @Test
    void compilerThatDoesNotAnswerIsNotWaitedForToReadTheHeader() throws Exception {
        Map<String, String> environment = compiler("case \"$*\" in *-dM*) exec sleep 1000;; esac\nexec c++ \"$@\"");
        assertThat(gatun(environment)).endsWith("0");
        assertThat(folder.resolve("out/Lock.java")).exists();
    }

    private Map<String, String> compiler(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("compiler"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return Map.of("CXX", file.toString());
    }

    /** What is on standard error, and the status. */
    private String gatun(Map<String, String> environment) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.gatun.cli.Main", "generate"));
        command.addAll(List.of("--build-shim", "-o", "out", "demo.hpp"));
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(err.toFile());
        Map<String, String> changed = new HashMap<>(environment);
        changed.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().putAll(changed);
        Process process = builder.start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as("ended within two minutes").isTrue();
        return Files.readString(err).replaceAll("to try by hand: .*", "to try by hand: ...") + process.exitValue();
    }
}
