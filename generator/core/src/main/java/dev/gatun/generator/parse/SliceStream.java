package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.grammar.CParser;
import dev.gatun.grammar.CParserBase.TypedefNames;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Shows the parser one slice of a token list, without comments, pragmas and {@code __extension__}, each token with
 * the type that it has in its place.
 * One stream serves for all slices: its tokens are used again.
 */
final class SliceStream extends TokenListStream {

    private SliceToken[] tokens = new SliceToken[64];
    private int size;
    private TypedefNames names = TypedefNames.NONE;
    /** Parentheses open in the innermost braces; the outer ones' are kept until those are closed. */
    private int parens;

    private int[] outerParens = new int[8];
    private int braces;

    /** Starts on an empty slice. */
    void clear(TypedefNames names) {
        this.names = names;
        size = 0;
        seek(0);
        parens = 0;
        braces = 0;
    }

    /** Appends the tokens from {@code start} (inclusive) to {@code end} (exclusive). */
    void add(List<PpToken> source, int start, int end) {
        for (int i = start; i < end; i++) {
            PpToken token = source.get(i);
            if (!Trivia.is(token) && token.type() != PreprocessingLexer.EXTENSION) {
                boolean inList = token.type() == PreprocessingLexer.Semicolon && parens > 0 && i < end - 1;
                append(token, inList ? CParser.ParameterSemicolon : typeInPlace(token), i);
                count(token.type());
            }
        }
    }

    /** Ends the slice; {@code index} is that of the token behind it. */
    void finish(int index) {
        append(null, Token.EOF, index);
        size--;
    }

    private void count(int type) {
        switch (type) {
            case PreprocessingLexer.LeftParen -> parens++;
            case PreprocessingLexer.RightParen -> parens--;
            case PreprocessingLexer.LeftBrace -> {
                if (braces == outerParens.length) {
                    outerParens = Arrays.copyOf(outerParens, braces * 2);
                }
                outerParens[braces++] = parens;
                parens = 0;
            }
            case PreprocessingLexer.RightBrace -> parens = braces == 0 ? 0 : outerParens[--braces];
            default -> {}
        }
    }

    private int typeInPlace(PpToken token) {
        int type = token.type();
        if (type == PreprocessingLexer.Identifier) {
            return names.isTypedefName(token.text()) ? CParser.TypedefName : type;
        }
        if (size > 0) {
            SliceToken previous = tokens[size - 1];
            if (type == PreprocessingLexer.LeftBracket && previous.getType() == CParser.LeftBracket) {
                previous.setType(CParser.AttributeBracket);
            } else if (type == PreprocessingLexer.LeftParen && previous.getType() == CParser.ATOMIC) {
                previous.setType(CParser.AtomicSpecifier);
            }
        }
        return type;
    }

    private void append(@Nullable PpToken token, int type, int index) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        SliceToken slot = tokens[size];
        if (slot == null) {
            slot = new SliceToken();
            tokens[size] = slot;
        }
        slot.set(token, type, index);
        size++;
    }

    /** Gives the tokens not yet consumed the type that {@code name} has from here on. */
    void retype(String name, boolean typedef) {
        for (int i = index(); i < size; i++) {
            SliceToken token = tokens[i];
            boolean isName = token.getType() == CParser.Identifier || token.getType() == CParser.TypedefName;
            if (isName && token.getText().equals(name)) {
                token.setType(typedef ? CParser.TypedefName : CParser.Identifier);
            }
        }
    }

    @Override
    public SliceToken LT(int k) {
        return tokens[Math.min(place(k), size)];
    }

    @Override
    public SliceToken get(int index) {
        return tokens[index];
    }

    @Override
    public int size() {
        return size;
    }
}
