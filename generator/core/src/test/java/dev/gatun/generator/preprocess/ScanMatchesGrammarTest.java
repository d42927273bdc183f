package dev.gatun.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.grammar.PreprocessingLexer;
import dev.gatun.grammar.TextCharStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** {@code PreprocessingLexerBase.scan()} takes short cuts; the tokens must be the ones that the grammar says. */
class ScanMatchesGrammarTest {

    private static List<String> scanned(String text) {
        PreprocessingLexer lexer = new PreprocessingLexer(new TextCharStream(text, "scan"));
        List<String> tokens = new ArrayList<>();
        for (int type = lexer.scan(); type != Token.EOF; type = lexer.scan()) {
            tokens.add(type + " " + lexer.start() + "-" + lexer.end());
        }
        return tokens;
    }

    private static List<String> byGrammar(String text) {
        List<String> tokens = new ArrayList<>();
        for (Token token : new PreprocessingLexer(new TextCharStream(text, "grammar")).getAllTokens()) {
            if (token.getType() != PreprocessingLexer.Newline) {
                tokens.add(token.getType() + " " + token.getStartIndex() + "-" + (token.getStopIndex() + 1));
            }
        }
        return tokens;
    }

    @Test
    void inRandomText() {
        List<String> pieces = List.of(
                "a",
                "L",
                "u8",
                "U",
                "$x",
                "_",
                "1",
                "0x1p",
                "1e",
                "+",
                "-",
                "'",
                "\"",
                "\\n",
                "\\u00e9",
                "\\",
                ".",
                "...",
                "..",
                "/",
                "*",
                "//",
                "/**/",
                "/* x */",
                " ",
                "\t",
                "\n",
                "\r\n",
                "<:",
                "%:%:",
                "%:",
                "#",
                "##",
                "\u00e9",
                "\uD835\uDD38",
                "(",
                ";",
                "<=>",
                "->*",
                "1'0");
        Random random = new Random(11);
        for (int run = 0; run < 5_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            if (text.lastIndexOf("/*") <= text.lastIndexOf("*/")) {
                assertThat(scanned(text.toString())).as(text.toString()).isEqualTo(byGrammar(text.toString()));
            }
        }
    }

    @Test
    void inRealHeader() throws IOException {
        HostCompiler.requireHeader("sqlite3.h", "libsqlite3-dev");
        String text = Files.readString(Path.of("/usr/include/sqlite3.h")).substring(0, 100_000);

        assertThat(scanned(text.substring(0, text.lastIndexOf("*/") + 2)))
                .isEqualTo(byGrammar(text.substring(0, text.lastIndexOf("*/") + 2)));
    }
}
