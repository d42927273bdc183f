package dev.gatun.runtime.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "x86_64-linux-gnu, META-INF/gatun/linux-x86_64, libdemo.so",
        "x86_64-unknown-linux-musl, META-INF/gatun/linux-x86_64, libdemo.so",
        "aarch64-linux-gnu, META-INF/gatun/linux-aarch64, libdemo.so",
        "x86_64-apple-darwin23.1.0, META-INF/gatun/macos-x86_64, libdemo.dylib",
        "arm64-apple-macos14, META-INF/gatun/macos-aarch64, libdemo.dylib",
        "x86_64-pc-windows-msvc, META-INF/gatun/windows-x86_64, demo.dll",
        "arm64-windows-msvc, META-INF/gatun/windows-aarch64, demo.dll",
    })
    void everyTargetHasItsFolderAndFileNames(String triple, String folder, String file) {
        Platform platform = Platform.of(triple);
        assertThat(platform).isNotNull();
        assertThat(platform.folder()).isEqualTo(folder);
        assertThat(platform.fileName("demo")).isEqualTo(file);
        assertThat(folder).isEqualTo(Platform.ROOT + "/" + platform.directory());
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, LINUX_X86_64",
        "Linux, aarch64, LINUX_AARCH64",
        "Mac OS X, x86_64, MACOS_X86_64",
        "Mac OS X, aarch64, MACOS_AARCH64",
        "Windows 11, amd64, WINDOWS_X86_64",
        "Windows Server 2025, aarch64, WINDOWS_AARCH64",
    })
    void everyJvmHasItsPlatform(String system, String architecture, Platform platform) {
        assertThat(Platform.of(system, architecture)).isEqualTo(platform);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "riscv64-linux-gnu", "aarch64-linux-android", "x86_64-pc-windows-gnu"})
    void otherTargetsHaveNone(String triple) {
        assertThat(Platform.of(triple)).isNull();
    }

    @Test
    void otherJvmsHaveNone() {
        assertThat(Platform.of("FreeBSD", "amd64")).isNull();
        assertThat(Platform.of("Linux", "riscv64")).isNull();
    }

    @Test
    void thereIsOneForEveryKnownTarget() {
        assertThat(TargetAbi.known())
                .allSatisfy(abi -> assertThat(Platform.of(abi.triple())).isNotNull());
        assertThat(Platform.values()).hasSameSizeAs(TargetAbi.known());
    }

    @Test
    void fileNameIsTheOneOfTheRunningSystem() {
        Platform host = Platform.host();
        assertThat(host).isNotNull();
        assertThat(host.fileName("demo")).isEqualTo(System.mapLibraryName("demo"));
    }
}
