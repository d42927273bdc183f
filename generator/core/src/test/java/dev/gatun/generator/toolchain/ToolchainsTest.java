package dev.gatun.generator.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolchainsTest {

    @TempDir
    Path folder;

    private Map<String, String> environment(String path) {
        return Map.of("PATH", path, "XDG_CACHE_HOME", folder.toString());
    }

    private Path compiler(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static final String ANSWER = """
            echo asked >> "$0.log"
            echo '#define __CHAR_BIT__ 8'
            echo 'Target: x86_64-pc-linux-gnu' >&2
            echo '#include <...> search starts here:' >&2
            echo ' /' >&2
            echo 'End of search list.' >&2
            """;

    @Test
    void hostCompilerIsAsked() {
        HostCompiler.requireCompiler();

        Toolchain toolchain = Toolchains.forTarget(null, environment(System.getenv("PATH")));

        assertThat(toolchain.target()).doesNotContain("-pc-");
        assertThat(toolchain.predefinedMacros()).contains("#define __CHAR_BIT__ 8\n");
        assertThat(toolchain.systemIncludeDirectories()).isNotEmpty().allMatch(Files::isDirectory);
    }

    @Test
    void answerIsKept() throws IOException {
        Path compiler = compiler("cc", ANSWER);

        Toolchain first = Toolchains.forTarget(null, environment(folder.toString()));
        Toolchain second = Toolchains.forTarget(null, environment(folder.toString()));

        assertThat(first)
                .isEqualTo(new Toolchain("x86_64-linux-gnu", "#define __CHAR_BIT__ 8\n", List.of(Path.of("/"))));
        assertThat(second).isEqualTo(first);
        assertThat(Path.of(compiler + ".log")).hasContent("asked");
    }

    @Test
    void changedCompilerIsAskedAgain() throws IOException {
        Path compiler = compiler("cc", ANSWER);
        Toolchains.forTarget(null, environment(folder.toString()));
        compiler("cc", ANSWER.replace(" 8", " 16"));

        assertThat(Toolchains.forTarget(null, environment(folder.toString())).predefinedMacros())
                .isEqualTo("#define __CHAR_BIT__ 16\n");
        assertThat(Files.readAllLines(Path.of(compiler + ".log"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "gatun toolchain 1\nx\ny\nz\n", "cut"})
    void spoiltCacheIsIgnored(String content) throws IOException {
        compiler("cc", ANSWER);
        Toolchain first = Toolchains.forTarget(null, environment(folder.toString()));
        try (Stream<Path> files = Files.list(folder.resolve("gatun"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(file, content.equals("cut") ? text.substring(0, text.length() / 2) : content);
            }
        }

        assertThat(Toolchains.forTarget(null, environment(folder.toString()))).isEqualTo(first);
    }

    @Test
    void unwritableCacheIsNotMissed() throws IOException {
        compiler("cc", ANSWER);
        Files.writeString(folder.resolve("gatun"), "a file where the folder should be");

        assertThat(Toolchains.forTarget(null, environment(folder.toString())).target())
                .isEqualTo("x86_64-linux-gnu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 1", "echo nonsense", "echo '#define __CHAR_BIT__ 8'"})
    void compilerThatMakesNoSenseIsPassedOver(String body) throws IOException {
        compiler("cc", body);
        compiler("gcc", ANSWER);

        assertThat(Toolchains.forTarget(null, environment(folder.toString())).systemIncludeDirectories())
                .containsExactly(Path.of("/"));
    }

    @Test
    void chosenCompilerComesFirst() throws IOException {
        compiler("cc", "exit 1");
        Path mine = compiler("mine", ANSWER);
        Map<String, String> environment =
                Map.of("CC", mine + " -flag", "PATH", folder.toString(), "XDG_CACHE_HOME", folder.toString());

        assertThat(Toolchains.forTarget(null, environment).systemIncludeDirectories())
                .containsExactly(Path.of("/"));
    }

    @Test
    void withoutCompilerTheTableServes() {
        Toolchain toolchain = Toolchains.forTarget("x86_64-unknown-linux-gnu", environment(""));

        assertThat(toolchain.target()).isEqualTo("x86_64-linux-gnu");
        assertThat(toolchain.systemIncludeDirectories()).startsWith(BuiltinHeaders.DIRECTORY);
        assertThat(toolchain.predefinedMacros()).contains("#define __SIZEOF_POINTER__ 8\n");
    }

    @ParameterizedTest
    @CsvSource({
        "arm64-apple-macosx14.2, aarch64-apple-darwin, __APPLE__",
        "x86_64-apple-darwin23, x86_64-apple-darwin, __MACH__",
        "x86_64-pc-windows-msvc, x86_64-pc-windows-msvc, _WIN64",
        "arm64-windows, aarch64-pc-windows-msvc, _M_ARM64",
        "aarch64-unknown-linux-gnu, aarch64-linux-gnu, __linux__"
    })
    void anotherTargetHasItsMacrosAndNoneOfTheHostsHeaders(String spelling, String target, String macro) {
        Toolchain toolchain = Toolchains.forTarget(spelling, environment(""));

        assertThat(toolchain.target()).isEqualTo(target);
        assertThat(toolchain.predefinedMacros()).contains("#define " + macro + " ");
        assertThat(toolchain.systemIncludeDirectories()).containsExactly(BuiltinHeaders.DIRECTORY);
        assertThat(toolchain.hasLibrary()).isFalse();
    }

    @Test
    void rootOfAnotherTargetHasItsHeaders() throws IOException {
        Path include = Files.createDirectories(folder.resolve("root/usr/include"));
        Path multiarch = Files.createDirectories(include.resolve("aarch64-linux-gnu"));
        Files.createFile(include.resolve("stdio.h"));

        Toolchain toolchain = Toolchains.of("aarch64-linux-gnu", null, folder.resolve("root"), environment(""));

        assertThat(toolchain.systemIncludeDirectories()).containsExactly(BuiltinHeaders.DIRECTORY, multiarch, include);
        assertThat(toolchain.hasLibrary()).isTrue();
    }

    @Test
    void crossCompilerIsAsked() throws IOException {
        compiler("cc", ANSWER);
        compiler("aarch64-linux-gnu-gcc", ANSWER.replace("x86_64-pc", "aarch64"));

        assertThat(Toolchains.forTarget("arm64-linux-gnu", environment(folder.toString()))
                        .target())
                .isEqualTo("aarch64-linux-gnu");
    }

    @Test
    void clangIsAskedForAnotherTargetWithoutTheHostsHeaders() throws IOException {
        Path clang = compiler(
                "clang",
                "echo \"$@\" >> \"$0.arguments\"\n" + ANSWER.replace("x86_64-pc-linux-gnu", "arm64-apple-macosx11"));

        assertThat(Toolchains.forTarget("aarch64-apple-darwin", environment(folder.toString()))
                        .target())
                .isEqualTo("aarch64-apple-darwin");
        Toolchains.of("aarch64-apple-darwin", "c11", folder, environment(folder.toString()));
        assertThat(Files.readAllLines(Path.of(clang + ".arguments")))
                .containsSubsequence("-E -dM -v -x c -", "--sysroot=" + folder + " -std=c11 -E -dM -v -x c -");
    }

    @Test
    void targetWithoutCompilerAndTableIsRefused() {
        assertThatThrownBy(() -> Toolchains.forTarget("riscv64-linux-gnu", environment("")))
                .isInstanceOf(NoToolchainException.class)
                .hasMessage(
                        "there is no compiler for target 'riscv64-linux-gnu' on this machine, and no table of its macros"
                                + " either");
    }

    @ParameterizedTest
    @CsvSource({
        "stdarg.h, va_list",
        "stddef.h, max_align_t",
        "stdint.h, uint64_t",
        "limits.h, ''",
        "float.h, ''",
        "iso646.h, ''",
        "stdbool.h, ''",
        "stdalign.h, ''",
        "stdnoreturn.h, ''",
        "stdatomic.h, atomic_int",
        "stdlib.h, qsort",
        "stdio.h, fprintf",
        "string.h, memcpy",
        "math.h, cos",
        "time.h, strftime",
        "errno.h, __errno_location",
        "signal.h, sigaction",
        "unistd.h, read",
        "pthread.h, pthread_create",
        "sys/stat.h, fstat",
        "sys/socket.h, recvmsg",
        "netdb.h, getaddrinfo",
        "zlib.h, inflate",
        "sqlite3.h, sqlite3_open",
        "curl/curl.h, curl_easy_init",
        "png.h, png_read_info",
        "ncurses.h, initscr",
    })
    void headersGoThroughWithoutCompiler(String header, String name) {
        HostCompiler.requireHeader(header, "libc6-dev, or that of the library");

        PreprocessedUnit unit = new Preprocessor(
                        Toolchains.builtin("x86_64-linux-gnu"), List.of(), Map.of(), Language.C)
                .preprocess(List.of(header));

        assertThat(unit.diagnostics()).isEmpty();
        assertThat(name.isEmpty()
                        || unit.tokens().stream().anyMatch(token -> token.text().equals(name)))
                .isTrue();
    }

    @Test
    void ownLimitsAreTheCompilers() {
        HostCompiler.requireCompiler();
        List<String> names =
                List.of("CHAR_MIN", "UCHAR_MAX", "SHRT_MIN", "INT_MAX", "UINT_MAX", "LONG_MIN", "ULLONG_MAX");
        StringBuilder text = new StringBuilder("#include <limits.h>\n#include <stdio.h>\nint main(void) {\n");
        names.forEach(name ->
                text.append("printf(\"%d %llx\\n\", (" + name + ") < 0, (unsigned long long) " + name + ");\n"));
        String source = text.append("}\n").toString();

        assertThat(HostCompiler.program(folder, source.replace("<limits.h>", "\"" + extracted("limits.h") + "\"")))
                .isEqualTo(HostCompiler.program(folder, source));
    }

    private Path extracted(String header) {
        try {
            Path file = folder.resolve(header);
            Files.writeString(file, String.valueOf(BuiltinHeaders.read(BuiltinHeaders.DIRECTORY.resolve(header))));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
