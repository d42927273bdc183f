package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.grammar.PreprocessingLexer;
import dev.gatun.grammar.TextCharStream;
import java.util.Arrays;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Cuts text into preprocessing tokens (translation phases 2 and 3). Identifiers that are spelled alike share one string. */
final class Lexing {

    private final Spellings spellings = new Spellings();
    private final boolean digitSeparators;
    private final boolean cpp;

    /**
     * A lexer for the files of one run.
     *
     * @param digitSeparators whether {@code 1'000} is one number, as from C23 on
     * @param cpp whether literals are those of C++
     */
    Lexing(boolean digitSeparators, boolean cpp) {
        this.digitSeparators = digitSeparators;
        this.cpp = cpp;
    }

    PpToken[] tokens(SourceFile file) {
        SpliceMap map = SpliceMap.of(file.text());
        String text = map.spliced();
        PreprocessingLexer lexer = new PreprocessingLexer(new TextCharStream(text, file.toString()));
        lexer.setDigitSeparators(digitSeparators);
        lexer.setCpp(cpp);
        PpToken[] tokens = new PpToken[Math.max(16, text.length() / 16)];
        int count = 0;
        for (int type = lexer.scan(); type != Token.EOF; type = lexer.scan()) {
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, count * 2);
            }
            tokens[count++] = token(type, lexer, file, map);
        }
        return Arrays.copyOf(tokens, count);
    }

    private PpToken token(int type, PreprocessingLexer lexer, SourceFile file, SpliceMap map) {
        String text = map.spliced();
        int offset = map.original(lexer.start());
        int length = map.original(lexer.end() - 1) + 1 - offset;
        String own = null;
        if (type == PreprocessingLexer.Identifier) {
            own = spellings.of(text, lexer.start(), lexer.end());
        } else if (lexer.end() - lexer.start() == 1) {
            own = spellings.of(text.charAt(lexer.start()));
        } else if (length != lexer.end() - lexer.start()) {
            own = text.substring(lexer.start(), lexer.end());
        }
        return PpToken.inFile(type, own, file, offset, length, lexer.spaceBefore(), lexer.lineStart());
    }

    /**
     * The one token that a spelling made by {@code ##} forms (C23 6.10.5.3p3).
     *
     * @return its type, or null if the spelling isn't exactly one token
     */
    static @Nullable Integer typeOfSingle(String spelling) {
        PreprocessingLexer lexer = new PreprocessingLexer(new TextCharStream(spelling, "<paste>"));
        int type = lexer.scan();
        return lexer.start() == 0 && lexer.end() == spelling.length() ? single(type) : null;
    }

    private static @Nullable Integer single(int type) {
        return switch (type) {
            case Token.EOF,
                    PreprocessingLexer.BlockComment,
                    PreprocessingLexer.LineComment,
                    PreprocessingLexer.UnterminatedComment,
                    PreprocessingLexer.UnterminatedLiteral -> null;
            default -> type;
        };
    }

    /** A hash table of strings that is asked with a range of characters, so that a known spelling costs no new string. */
    private static final class Spellings {

        private final String[] ascii = new String[128];
        private @Nullable String[] table = new String[4096];
        private int count;

        String of(char c) {
            if (c >= ascii.length) {
                return String.valueOf(c);
            }
            String known = ascii[c];
            if (known == null) {
                known = String.valueOf(c);
                ascii[c] = known;
            }
            return known;
        }

        String of(String text, int start, int end) {
            int hash = 0;
            for (int i = start; i < end; i++) {
                hash = 31 * hash + text.charAt(i);
            }
            int slot = slot(hash);
            for (String known = table[slot]; known != null; known = table[slot]) {
                if (known.length() == end - start && text.startsWith(known, start)) {
                    return known;
                }
                slot = (slot + 1) & (table.length - 1);
            }
            String added = text.substring(start, end);
            table[slot] = added;
            if (++count * 2 > table.length) {
                grow();
            }
            return added;
        }

        private int slot(int hash) {
            return (hash ^ (hash >>> 15)) & (table.length - 1);
        }

        private void grow() {
            @Nullable String[] old = table;
            table = new String[old.length * 2];
            for (String known : old) {
                if (known != null) {
                    int slot = slot(known.hashCode());
                    while (table[slot] != null) {
                        slot = (slot + 1) & (table.length - 1);
                    }
                    table[slot] = known;
                }
            }
        }
    }
}
