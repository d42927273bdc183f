package dev.gatun.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void textWithoutAFileHasAPathThatTheSystemAllows() {
        assertThat(SourceFile.synthetic("<built-in>", '/')).isEqualTo("<built-in>");
        assertThat(SourceFile.synthetic("<built-in>", '\\')).doesNotContainPattern("[<>:\"/\\\\|?*]");
    }

    @Test
    void textWithoutAFileIsNamedInAngleBracketsOnEverySystem() {
        for (char separator : new char[] {'/', '\\'}) {
            SourceFile file = new SourceFile(Path.of(SourceFile.synthetic("<built-in>", separator)), "");
            assertThat(file.isSynthetic()).isTrue();
            assertThat(file).hasToString("<built-in>");
        }
        assertThat(new SourceFile(Path.of("a.h"), "").isSynthetic()).isFalse();
    }
}
