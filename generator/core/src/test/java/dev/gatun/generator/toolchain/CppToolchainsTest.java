package dev.gatun.generator.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.generator.HostCompiler;
import dev.gatun.runtime.layout.TargetAbi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CppToolchainsTest {

    @TempDir
    Path folder;

    private Map<String, String> environment(String path) {
        return Map.of("PATH", path, "XDG_CACHE_HOME", folder.toString());
    }

    private Toolchain of(@Nullable String standard, String path) {
        return Toolchains.of(CompilerLanguage.CXX, null, standard, null, environment(path));
    }

    private Path compiler(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\necho \"$@\" >> \"$0.log\"\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static String answer(String version, Path... folders) {
        StringBuilder text = new StringBuilder("echo '#define __CHAR_BIT__ 8'; echo '#define __cplusplus " + version
                + "'; echo 'Target: x86_64-pc-linux-gnu' >&2; echo '#include <...> search starts here:' >&2; ");
        for (Path each : folders) {
            text.append("echo ' ").append(each).append("' >&2; ");
        }
        return text + "echo 'End of search list.' >&2";
    }

    @Test
    void compilerOfCppIsAskedForCpp() {
        HostCompiler.requireCompiler();

        Toolchain toolchain = of("c++20", System.getenv("PATH"));

        assertThat(toolchain.predefinedMacros()).contains("#define __cplusplus 202002L\n");
        assertThat(toolchain.systemIncludeDirectories())
                .startsWith(BuiltinHeaders.STANDARD_LIBRARY)
                .noneMatch(each -> Files.exists(each.resolve("vector")))
                .anyMatch(each -> Files.exists(each.resolve("stdio.h")));
    }

    @Test
    void foldersOfTheRealStandardLibraryAreLeftOut() throws IOException {
        Path library = Files.createDirectories(folder.resolve("include/c++/12/backward"));
        Path configured = Files.createDirectories(folder.resolve("other/bits"));
        Files.writeString(configured.resolve("c++config.h"), "");
        Path usual = folder.resolve("include");
        compiler("c++", answer("201703L", library, library.getParent(), configured.getParent(), usual));

        assertThat(of(null, folder.toString()).systemIncludeDirectories())
                .containsExactly(BuiltinHeaders.STANDARD_LIBRARY, usual);
    }

    @Test
    void answersForCAndCppAreKeptApart() throws IOException {
        Path compiler = compiler("c++", answer("201703L", folder));
        Map<String, String> environment = Map.of(
                "PATH", "", "XDG_CACHE_HOME", folder.toString(), "CC", compiler.toString(), "CXX", compiler.toString());

        Toolchains.of(null, null, null, environment);
        Toolchains.of(CompilerLanguage.CXX, null, null, null, environment);
        Toolchains.of(CompilerLanguage.CXX, null, null, null, environment);

        assertThat(Files.readAllLines(Path.of(compiler + ".log")))
                .containsExactly("-E -dM -v -x c -", "-E -dM -v -x c++ -");
    }

    @Test
    void compilerWhoseDefaultIsOlderIsAskedForCpp17() throws IOException {
        Path file = compiler(
                "c++",
                "case \"$*\" in *std=gnu++17*) " + answer("201703L", folder) + ";; *) " + answer("201402L", folder)
                        + ";; esac\n");

        Compiler compiler = Toolchains.compiler(CompilerLanguage.CXX, null, null, null, environment(folder.toString()));

        assertThat(compiler).isNotNull();
        assertThat(compiler.command()).containsExactly("c++", "-std=gnu++17");
        assertThat(compiler.toolchain().predefinedMacros()).contains("__cplusplus 201703L");
        assertThat(Files.readAllLines(Path.of(file + ".log"))).hasSize(2);
    }

    @Test
    void variableChoosesTheCompilerOfCpp() throws IOException {
        Path chosen = compiler("mine", answer("201703L", folder));
        Map<String, String> environment =
                Map.of("PATH", "", "XDG_CACHE_HOME", folder.toString(), "CXX", chosen + " -pthread");

        Toolchains.of(CompilerLanguage.CXX, null, "gnu++20", null, environment);

        assertThat(Files.readAllLines(Path.of(chosen + ".log")))
                .containsExactly("-pthread -std=gnu++20 -E -dM -v -x c++ -");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "c++98, \"bindings of C++ need C++17 or later, not 'c++98'\"",
                "gnu++14, \"bindings of C++ need C++17 or later, not 'gnu++14'\"",
                "c17, no compiler here knows the standard 'c17' of C++",
                "c++21, no compiler here knows the standard 'c++21' of C++",
            })
    void standardThatShimsCannotHaveIsRefused(String standard, String message) {
        assertThatThrownBy(() -> of(standard, System.getenv("PATH")))
                .isInstanceOf(NoToolchainException.class)
                .hasMessage(message);
    }

    static List<String> targets() {
        return TargetAbi.known().stream().map(TargetAbi::triple).toList();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTargetHasATableForCpp(String target) {
        Toolchain toolchain = Toolchains.of(CompilerLanguage.CXX, target, null, folder, environment(""));

        assertThat(toolchain.predefinedMacros())
                .contains("#define __cplusplus 201703L\n")
                .doesNotContain("__STDC_VERSION__")
                .doesNotContain("__STRICT_ANSI__");
        assertThat(toolchain.systemIncludeDirectories())
                .containsExactly(BuiltinHeaders.STANDARD_LIBRARY, BuiltinHeaders.DIRECTORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c++17", "gnu++17", "c++20", "gnu++20"})
    void tableOfThisMachineIsTheCompilers(String standard) {
        HostCompiler.requireCompiler();
        Toolchain host = of(standard, System.getenv("PATH"));
        assumeTrue(host.predefinedMacros().contains("#define __GNUC__ 12\n"), "the table was made with gcc 12");

        assertThat(languageMacros(of(standard, "")))
                .isSubsetOf(languageMacros(host))
                .hasSizeGreaterThan(50);
    }

    private static List<String> languageMacros(Toolchain toolchain) {
        Pattern told = Pattern.compile("#define (__cplusplus|__cpp_|__STRICT_ANSI__|__GXX|_GNU_SOURCE|__STDCPP).*");
        return toolchain
                .predefinedMacros()
                .lines()
                .filter(line -> told.matcher(line).matches())
                .toList();
    }
}
