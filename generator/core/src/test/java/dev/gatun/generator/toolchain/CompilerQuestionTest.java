package dev.gatun.generator.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CompilerQuestionTest {

    @Test
    void foldersOfFrameworksAreSearchedInTheirPlace() {
        Toolchain told = CompilerQuestion.toolchain("#define __CHAR_BIT__ 8\n", """
                Target: arm64-apple-darwin24.1.0
                #include <...> search starts here:
                 /sdk/usr/include
                 /sdk/System/Library/Frameworks (framework directory)
                End of search list.
                """);
        assertThat(Objects.requireNonNull(told).systemIncludeDirectories())
                .containsExactly(Path.of("/sdk/usr/include"), Path.of("/sdk/System/Library/Frameworks"));
    }

    @Test
    void answerWithoutMacrosIsNotUnderstood() {
        assertThat(CompilerQuestion.toolchain("", "Target: x86_64-linux-gnu\n")).isNull();
    }
}
