package dev.gatun.runtime.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetAbiTest {

    @ParameterizedTest
    @CsvSource({
        "x86_64-linux-gnu, x86_64-linux-gnu",
        "x86_64-pc-linux-gnu, x86_64-linux-gnu",
        "x86_64-unknown-linux-musl, x86_64-linux-gnu",
        "amd64-linux, x86_64-linux-gnu",
        "aarch64-linux-gnu, aarch64-linux-gnu",
        "arm64-unknown-linux-gnu, aarch64-linux-gnu",
        "x86_64-apple-darwin, x86_64-apple-darwin",
        "x86_64-apple-darwin23.1.0, x86_64-apple-darwin",
        "x86_64-apple-macosx11.0.0, x86_64-apple-darwin",
        "arm64-apple-macos14, aarch64-apple-darwin",
        "aarch64-apple-darwin, aarch64-apple-darwin",
        "x86_64-pc-windows-msvc, x86_64-pc-windows-msvc",
        "x86_64-pc-windows-msvc19.20.0, x86_64-pc-windows-msvc",
        "x86_64-pc-win32, x86_64-pc-windows-msvc",
        "X86_64-Windows, x86_64-pc-windows-msvc",
        "arm64-windows-msvc, aarch64-pc-windows-msvc",
    })
    void targetHasManySpellings(String spelling, String triple) {
        assertThat(TargetAbi.of(spelling))
                .isNotNull()
                .extracting(TargetAbi::triple)
                .isEqualTo(triple);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x86_64",
                "linux-gnu",
                "i686-linux-gnu",
                "riscv64-linux-gnu",
                "aarch64-linux-android",
                "x86_64-linux-gnux32",
                "x86_64-pc-windows-gnu",
                "x86_64-linux-gnu-extra",
                "arm64-apple-ios",
                "aarch64-aple-darwin"
            })
    void otherTargetsAreNotKnown(String spelling) {
        assertThat(TargetAbi.of(spelling)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, x86_64-linux-gnu",
        "Linux, aarch64, aarch64-linux-gnu",
        "Mac OS X, x86_64, x86_64-apple-darwin",
        "Mac OS X, aarch64, aarch64-apple-darwin",
        "Windows 11, amd64, x86_64-pc-windows-msvc",
        "Windows Server 2022, aarch64, aarch64-pc-windows-msvc",
    })
    void hostIsWhatTheJvmSays(String system, String architecture, String triple) {
        assertThat(TargetAbi.of(system, architecture).triple()).isEqualTo(triple);
    }

    @Test
    void hostWithoutAbiIsRefused() {
        assertThatThrownBy(() -> TargetAbi.of("AIX", "ppc64"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no ABI known for AIX on ppc64");
    }
}
