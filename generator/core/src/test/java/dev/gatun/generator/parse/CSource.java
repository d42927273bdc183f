package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.grammar.Keywords;
import dev.gatun.grammar.PreprocessingLexer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Tokens of C text without macros, as the preprocessor would give them; {@code #pragma} lines become PRAGMA tokens. */
final class CSource {

    private static final Keywords KEYWORDS = Keywords.ofC(202_311, false);

    private CSource() {}

    static PreprocessedUnit unit(String text) {
        return new PreprocessedUnit(tokens(text), new NoMacros(), List.of(), List.of());
    }

    static TokenRun run(String text) {
        return new TokenRun(tokens(text));
    }

    static List<PpToken> tokens(String text) {
        SourceFile file = new SourceFile(Path.of("test.h"), text);
        List<PpToken> tokens = new ArrayList<>();
        int start = 0;
        for (String line : text.split("(?<=\n)(?=#pragma)|(?<=#pragma.{0,100}\n)", -1)) {
            if (line.startsWith("#pragma")) {
                String body = line.substring(7).strip();
                tokens.add(new PpToken(PreprocessingLexer.PRAGMA, body, file, start, false, null));
            } else {
                lex(line, start, file, tokens);
            }
            start += line.length();
        }
        return tokens;
    }

    private static void lex(String text, int start, SourceFile file, List<PpToken> tokens) {
        PreprocessingLexer lexer = new PreprocessingLexer(CharStreams.fromString(text));
        for (Token token : lexer.getAllTokens()) {
            if (token.getType() != PreprocessingLexer.Newline) {
                int type = token.getType() == PreprocessingLexer.Identifier
                        ? KEYWORDS.typeOf(token.getText())
                        : token.getType();
                tokens.add(new PpToken(type, token.getText(), file, start + token.getStartIndex(), true, null));
            }
        }
    }

    private static final class NoMacros implements MacroTable {
        @Override
        public @Nullable MacroDefinition find(String name) {
            return null;
        }

        @Override
        public Collection<MacroDefinition> definitions() {
            return List.of();
        }

        @Override
        public List<PpToken> expand(List<PpToken> tokens, int mostSteps) {
            return tokens;
        }
    }
}
