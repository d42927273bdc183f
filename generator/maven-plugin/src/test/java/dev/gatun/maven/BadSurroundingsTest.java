package dev.gatun.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Machines without a compiler, with a bad one, full disks, folders that can't be written. */
@Timeout(120)
@EnabledOnOs(OS.LINUX)
class BadSurroundingsTest {

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @BeforeEach
    void header() throws IOException {
        Goal.file(folder, "gate.h", "void open_gate(int number);");
    }

    private String failureOf(GoalProcess process) throws Exception {
        return process.output().replace(folder.toString(), "FOLDER");
    }

    private List<String> filesBelow(String name) throws IOException {
        Path below = folder.resolve(name);
        if (!Files.exists(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> below.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void generatingNeedsNoCompiler() throws Exception {
        String said = failureOf(new GoalProcess("generate", folder)
                .environment("PATH", "/nowhere")
                .environment("CC", ""));
        assertThat(said).isEqualTo("[INFO] Wrote 1 file to target/generated-sources/gatun");
    }

    @Test
    void verifyingWithoutACompiler() throws Exception {
        String said = failureOf(new GoalProcess("verify", folder)
                .environment("PATH", "/nowhere")
                .environment("CC", ""));
        assertThat(said).isEqualTo("""
                no C compiler for this machine to verify against [no-compiler]
                  hint: install gcc or clang, or name one in the environment variable CC""");
    }

    @Test
    void verifyingWithACompilerThatFails() throws Exception {
        Path compiler = Goal.file(
                folder,
                "cc",
                "#!/bin/sh",
                "for argument; do case $argument in -dM|-v|-dumpmachine|--version|-E) exec /usr/bin/cc \"$@\";; esac; done",
                "echo 'cc1: out of ink' >&2",
                "exit 1");
        Files.setPosixFilePermissions(compiler, PosixFilePermissions.fromString("rwx------"));
        String said = failureOf(new GoalProcess("verify", folder).environment("CC", compiler.toString()));
        assertThat(said.replaceAll("^(gcc|clang) [0-9.]+", "COMPILER")).isEqualTo("""
                COMPILER fails [compiler-failed]
                gatun: note: it says: cc1: out of ink
                  hint: CC and CFLAGS choose the compiler and its options; --std, -I and -D are passed on""");
    }

    private void manyFunctions() throws IOException {
        String[] functions = IntStream.range(0, 2000)
                .mapToObj(i -> "void open_gate_number_" + i + "(int number);")
                .toArray(String[]::new);
        Goal.file(folder, "gate.h", functions);
    }

    @Test
    void fullDisk() throws Exception {
        manyFunctions();
        assertThat(failureOf(new GoalProcess("generate", folder).mostKibibytesOfAFile(64)))
                .isEqualTo("""
                can't write to the output folder 'FOLDER/target/generated-sources/gatun': File too large [cannot-write]
                  hint: choose another folder, or make this one writable""");
        assertThat(filesBelow("target/generated-sources")).isEmpty();
    }

    @Test
    void fullDiskLeavesWhatWasThere() throws Exception {
        Path bindings = folder.resolve("target/generated-sources/gatun/gate_h.java");
        new Goal(new GenerateMojo(), folder).set("headers", List.of("gate.h")).run();
        String before = Files.readString(bindings);
        manyFunctions();

        assertThat(failureOf(new GoalProcess("generate", folder).mostKibibytesOfAFile(64)))
                .contains("File too large");
        assertThat(filesBelow("target/generated-sources/gatun")).containsExactly("gate_h.java");
        assertThat(bindings).hasContent(before);
    }

    @Test
    void outputFolderThatCannotBeWritten() throws Exception {
        // not even an administrator makes files there
        Goal goal = new Goal(new GenerateMojo(), folder)
                .set("headers", List.of("gate.h"))
                .set("outputDirectory", Path.of("/proc/gatun").toFile());
        assertThat(goal.failure()).isEqualTo("""
                can't write to the output folder '/proc/gatun': /proc/gatun doesn't exist [cannot-write]
                  hint: choose another folder, or make this one writable""");
        assertThat(filesBelow("target")).isEmpty();
    }

    @Test
    void buildFolderThatCannotBeWritten() throws Exception {
        Goal goal = new Goal(new GenerateMojo(), folder).set("headers", List.of("gate.h"));
        goal.project.getBuild().setDirectory("/proc/gatun");
        assertThat(goal.failure()).isEqualTo("""
                can't write the record '/proc/gatun/gatun/default.json': /proc/gatun doesn't exist [cannot-write]
                  hint: name another file for it, or make its folder writable""");
    }
}
