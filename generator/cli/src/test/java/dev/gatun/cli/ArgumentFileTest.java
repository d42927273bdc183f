package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentFileTest {

    @TempDir
    private Path folder;

    @Test
    void linesThatJextractDumpsAreOptionsWithComments() {
        assertThat(ArgumentFile.arguments("""
                        #### Extracted from: /usr/include/stdio.h

                        --include-function puts    # header: /usr/include/stdio.h
                        --include-constant EOF     # header: /usr/include/stdio.h
                        """))
                .containsExactly("--include-function", "puts", "--include-constant", "EOF");
    }

    @Test
    void quotesKeepSpaceAndMayStandInTheMiddle() {
        assertThat(ArgumentFile.arguments("-DTITLE=\"two words\" 'a \"b\"' \"it's\" \"\" end"))
                .containsExactly("-DTITLE=two words", "a \"b\"", "it's", "", "end");
    }

    @Test
    void backslashEscapesInQuotesOnly() {
        assertThat(ArgumentFile.arguments("C:\\include \"C:\\\\x y\" 'a\\tb'"))
                .containsExactly("C:\\include", "C:\\x y", "a\tb");
    }

    @Test
    void quotedTextGoesOnBehindABackslashAtTheEndOfTheLine() {
        assertThat(ArgumentFile.arguments("\"one \\\n    two\" three")).containsExactly("one two", "three");
    }

    @Test
    void numberSignInsideAnArgumentIsPartOfIt() {
        assertThat(ArgumentFile.arguments("-DX=a#b #c\n'#d'")).containsExactly("-DX=a#b", "#d");
    }

    @Test
    void filesAreReadInPlaceAndNotRecursively() throws Exception {
        Path file = Files.writeString(folder.resolve("args"), "-l z @other\r\n");
        assertThat(ArgumentFile.expand("-t", "x", "@" + file, "@@h", "@"))
                .containsExactly("-t", "x", "-l", "z", "@other", "@h", "@");
    }

    @Test
    void fileThatIsNoTextIsWrongUsage() throws IOException {
        Path file = Files.write(folder.resolve("args"), "ä".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> ArgumentFile.expand("@" + file))
                .withMessage("the file '" + file + "' of arguments is not UTF-8 text");
    }
}
