package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.grammar.Keywords;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;

/** Tokens of a piece of C that is in no header: what a user wrote in a configuration. */
public final class TextTokens {

    private static final Keywords KEYWORDS = Keywords.ofC(Keywords.C23, false);

    private TextTokens() {}

    /**
     * The tokens; macros are not replaced.
     *
     * @param name what the text is called in messages, in angle brackets
     */
    public static List<PpToken> of(String name, String text) {
        SourceFile file = new SourceFile(SourceFile.synthetic(name), text);
        List<PpToken> tokens = new ArrayList<>();
        for (PpToken token : new Lexing(true, false).tokens(file)) {
            switch (token.type()) {
                case PreprocessingLexer.BlockComment, PreprocessingLexer.LineComment -> {}
                case PreprocessingLexer.Identifier -> tokens.add(typed(token));
                default -> tokens.add(token);
            }
        }
        return tokens;
    }

    private static PpToken typed(PpToken token) {
        int type = KEYWORDS.typeOf(token.text());
        return type == token.type() ? token : token.withType(type);
    }
}
