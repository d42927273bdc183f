package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.toolchain.CompilerLanguage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Machines that lack one thing or another; programs are scripts in a folder of their own. */
@DisabledOnOs(OS.WINDOWS)
class DoctorTest {

    private static final String HINT_C =
            "bindings come from built-in tables then; install gcc or clang for shims and 'gatun verify', or set CC";

    @TempDir
    private Path folder;

    @Test
    void javaIsNamedWithItsFolder() {
        assertThat(Doctor.java(Runtime.Version.parse("25.0.1+8"), "Eclipse Adoptium", "/opt/jdk"))
                .isEqualTo(Finding.ok("Java 25.0.1+8 of Eclipse Adoptium in /opt/jdk"));
    }

    @Test
    void oldJavaIsAProblem() {
        assertThat(Doctor.java(Runtime.Version.parse("21.0.2"), "Oracle", "/opt/jdk"))
                .isEqualTo(Finding.problem(
                        "Java 21.0.2 of Oracle in /opt/jdk", "install a JDK 25 or later, and point JAVA_HOME to it"));
    }

    @Test
    void missingCompilerIsAWarning() {
        assertThat(doctor(Map.of()).compiler(CompilerLanguage.C))
                .isEqualTo(Finding.warning("C compiler: none on the PATH", HINT_C));
        assertThat(doctor(Map.of("CXX", "icpx")).compiler(CompilerLanguage.CXX))
                .isEqualTo(Finding.warning(
                        "C++ compiler: CXX=icpx, which is not on the PATH",
                        "only sources of C++ need one; install g++ or clang++, or set CXX"));
        assertThat(doctor(Map.of()).includeFolders()).isEmpty();
    }

    @Test
    void compilerSaysItsVersionAndTarget() throws IOException {
        Path gcc = program("gcc", "case $1 in -dumpmachine) echo m68k-linux;; *) echo gcc 99.1; echo more;; esac");
        assertThat(doctor(Map.of()).compiler(CompilerLanguage.C))
                .isEqualTo(Finding.ok("C compiler: " + gcc + ", gcc 99.1, for m68k-linux"));
        assertThat(doctor(Map.of("CC", "gcc -m32")).compiler(CompilerLanguage.C).text())
                .startsWith("C compiler: CC=gcc -m32 is " + gcc);
    }

    @Test
    void compilerThatFailsIsAWarning() throws IOException {
        program("cc", "exit 3");
        assertThat(doctor(Map.of()).compiler(CompilerLanguage.C))
                .isEqualTo(Finding.warning("C compiler: cc does not say its version", "set CC to another one"));
    }

    @Test
    void packageConfigIsTheOneOfTheEnvironment() throws IOException {
        program("pkgconf", "echo 2.1.0");
        assertThat(doctor(Map.of("PKG_CONFIG", "pkgconf")).packageConfig())
                .isEqualTo(Finding.ok("pkg-config: pkgconf 2.1.0"));
        assertThat(doctor(Map.of()).packageConfig())
                .isEqualTo(Finding.warning(
                        "pkg-config: 'pkg-config' not found",
                        "only native builds that name packages need it; install pkg-config or pkgconf"));
    }

    @Test
    void cacheFolderIsTriedAndLeftClean() throws IOException {
        Path cache = folder.resolve("cache/gatun");
        assertThat(Doctor.cacheFolder(cache)).isEqualTo(Finding.ok("cache folder: " + cache));
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void cacheFolderBelowAFileIsAWarning() throws IOException {
        Path cache = Files.writeString(folder.resolve("file"), "").resolve("gatun");
        assertThat(Doctor.cacheFolder(cache))
                .isEqualTo(Finding.warning(
                        "cache folder: " + cache + " can't be written to",
                        "let it be yours, or set XDG_CACHE_HOME; without it compilers are asked each time"));
    }

    @Test
    void missingStartupCacheIsAWarningWithTheCommandThatMakesIt() {
        Path cache = folder.resolve("lib/gatun.aot");
        assertThat(doctor(Map.of()).startupCache(List.of("-Xms64m", "-XX:AOTCache=" + cache), "/opt/jdk"))
                .isEqualTo(Finding.warning(
                        "start-up cache: none at " + cache,
                        "start faster with a new one: GATUN_AOT=AOTCacheOutput=" + cache + " gatun generate HEADER"));
    }

    @Test
    void problemsAloneFailTheRun() {
        assertThat(report(Finding.ok("a"), Finding.warning("b", "mend b"))).isEqualTo(0);
        assertThat(report(Finding.problem("c", "mend c"), Finding.ok("a"))).isEqualTo(1);
        assertThat(Finding.warning("b", "mend b").lines()).isEqualTo("warning  b\n         hint: mend b\n");
        assertThat(Finding.ok("a").lines()).isEqualTo("ok       a\n");
    }

    @Test
    void doctorTellsOfThisMachine() {
        ConsoleRun run = ConsoleRun.of("doctor");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().skip(1).toList())
                .allMatch(line -> line.matches("(ok      |warning |problem |        ) \\S.*"))
                .contains("ok       libclang: not needed");
    }

    private static int report(Finding... findings) {
        return DoctorCommand.report(
                List.of(findings),
                new Console(new PrintStream(OutputStream.nullOutputStream()), System.err, false, false));
    }

    private Doctor doctor(Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("PATH", folder.toString());
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        return new Doctor(environment);
    }

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
