package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process: what reaches the shell. */
class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void bindingsAreWrittenBelowTheOutputFolder() throws Exception {
        Files.writeString(folder.resolve("demo.h"), "int f(void);\n#define F(x) x\n");
        Run run = gatun("generate", "-t", "org.demo", "-o", "src", "demo.h");
        assertThat(run)
                .isEqualTo(new Run(0, "wrote 1 file to src; skipped 1 declaration (--verbose lists them)\n", ""));
        assertThat(folder.resolve("src/org/demo/demo_h.java")).content().contains("package org.demo;", "int f()");
    }

    @Test
    void verboseSaysWhatWasSkippedAndWhy() throws Exception {
        Files.writeString(folder.resolve("demo.h"), "int f(void);\n#define F(x) x\n");
        Run run = gatun("generate", "--verbose", "-o", "src", "demo.h");
        assertThat(run.err()).startsWith("demo.h:2:9: note: skipped 'F': ");
        assertThat(run.err().lines().skip(1).toList())
                .allMatch(line -> line.matches("gatun: [a-z]+ +\\d+ ms"))
                .anyMatch(line -> line.contains("preprocess"));
        assertThat(run.out()).isEqualTo("wrote 1 file to src; skipped 1 declaration\n");
    }

    @Test
    void inspectPrintsJson() throws Exception {
        Files.writeString(folder.resolve("demo.h"), "struct p { int x : 3; };\nint f(struct p *q);\n#define TEN 10\n");
        Run run = gatun("inspect", "--format", "json", "demo.h");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{")
                .contains("\"functions\"", "\"TEN\"", "\"width\"")
                .endsWith("}\n");
    }

    @Test
    void verifySaysHowMuchTheCompilerConfirmed() throws Exception {
        HostCompiler.assumeThere();
        Files.writeString(
                folder.resolve("demo.h"), "struct p { int x : 3, y; };\nint f(struct p *q);\n#define TEN 10\n");
        Run run = gatun("verify", "demo.h");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "verified 1 record, 2 fields, 0 enum constants, 1 macro, 1 function, 0 variables, 0 typedefs against ");
        assertThat(run.status()).isZero();
    }

    @Test
    void verifyFailsForADifference() throws Exception {
        HostCompiler.assumeThere();
        Files.writeString(folder.resolve("demo.h"), "#ifdef __GATUN__\nint f(int);\n#else\nint f(long);\n#endif\n");
        Run run = gatun("verify", "demo.h");
        assertThat(run.err())
                .startsWith("demo.h:2:5: error: type of 'f': int (int) here, int (long int) for ")
                .contains("\ngatun: 1 difference from ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void verifyWithoutACompilerSaysWhatToInstall() throws Exception {
        Files.writeString(folder.resolve("demo.h"), "int f(int);\n");
        assertThat(gatun(Map.of("PATH", folder.toString(), "CC", ""), "verify", "demo.h"))
                .isEqualTo(new Run(1, "", """
                        gatun: error: no C compiler for this machine to verify against [no-compiler]
                          hint: install gcc or clang, or name one in the environment variable CC
                        """));
    }

    @Test
    void errorsHaveStatusOneAndNoStackTrace() throws Exception {
        Files.writeString(folder.resolve("demo.h"), "int f(void); /*\n");
        assertThat(gatun("generate", "-o", "src", "demo.h")).isEqualTo(new Run(1, "", """
                demo.h:1:14: error: the comment is not terminated [unterminated-comment]
                    1 | int f(void); /*
                      |              ^~
                  hint: end it with '*/'
                gatun: nothing written
                """));
        assertThat(folder.resolve("src")).doesNotExist();
    }

    @Test
    void wrongUsageHasStatusTwo() throws Exception {
        assertThat(gatun("generate", "--outptu", "src", "demo.h")).isEqualTo(new Run(2, "", """
                gatun: error: unknown option '--outptu' [usage]
                  hint: did you mean '--output'?
                """));
    }

    @Test
    void headerNestedAThousandTimesDeepIsNoCrash() throws Exception {
        Files.writeString(
                folder.resolve("demo.h"),
                "int f(void);\nint " + "(".repeat(100_000) + "x" + ")".repeat(100_000) + ";\n");
        Run run = gatun("generate", "-o", "src", "demo.h");
        assertThat(run.status()).isLessThan(2);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    private record Run(int status, String out, String err) {}

    private Run gatun(String... args) throws IOException, InterruptedException {
        return gatun(Map.of(), args);
    }

    private Run gatun(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.gatun.cli.Main"));
        command.addAll(List.of(args));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended within a minute").isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
