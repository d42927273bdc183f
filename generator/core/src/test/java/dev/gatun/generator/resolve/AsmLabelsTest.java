package dev.gatun.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.layout.TargetAbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsmLabelsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "_open$INODE64, open$INODE64, _open$INODE64",
        "__open, _open, __open",
        "plain, plain, plain",
        "\u0001_marked, marked, _marked",
        "\u0001marked, marked, marked",
    })
    void underscoreOfObjectFilesIsNotSoughtOnApplesSystems(String label, String onApple, String elsewhere) {
        assertThat(AsmLabels.symbol(label, TargetAbi.AARCH64_MACOS)).isEqualTo(onApple);
        assertThat(AsmLabels.symbol(label, TargetAbi.X86_64_MACOS)).isEqualTo(onApple);
        assertThat(AsmLabels.symbol(label, TargetAbi.X86_64_LINUX)).isEqualTo(elsewhere);
        assertThat(AsmLabels.symbol(label, TargetAbi.AARCH64_LINUX)).isEqualTo(elsewhere);
    }
}
