package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.syntax.cpp.CppSyntaxTree;
import dev.gatun.grammar.Keywords;
import dev.gatun.grammar.PreprocessingLexer;
import dev.gatun.grammar.TextCharStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** C++ text without directives, as the preprocessor would give it; {@code #pragma} lines become PRAGMA tokens. */
public final class CppText {

    private static final Keywords KEYWORDS = Keywords.ofCpp(202_002, 12, false);

    private CppText() {}

    public static CppSyntaxTree parse(String text) {
        return CppDeclarationParser.parse(unit(text));
    }

    public static PreprocessedUnit unit(String text) {
        return new PreprocessedUnit(tokens(text), new NoMacros(), List.of(), List.of());
    }

    public static List<PpToken> tokens(String text) {
        SourceFile file = new SourceFile(Path.of("test.hpp"), text);
        PreprocessingLexer lexer = new PreprocessingLexer(new TextCharStream(text, "test.hpp"));
        lexer.setCpp(true);
        List<PpToken> tokens = new ArrayList<>();
        int pragma = -1;
        for (int type = lexer.scan(); type != Token.EOF; type = lexer.scan()) {
            if (type == PreprocessingLexer.Hash && lexer.lineStart()) {
                pragma = text.indexOf('\n', lexer.start());
                String body = text.substring(text.indexOf("pragma", lexer.start()) + 6, pragma)
                        .strip();
                tokens.add(new PpToken(PreprocessingLexer.PRAGMA, body, file, lexer.start(), true, null));
            } else if (lexer.start() > pragma) {
                String spelling = text.substring(lexer.start(), lexer.end());
                int kind = type == PreprocessingLexer.Identifier ? KEYWORDS.typeOf(spelling) : type;
                tokens.add(new PpToken(kind, spelling, file, lexer.start(), lexer.spaceBefore(), null));
            }
        }
        return tokens;
    }
}
