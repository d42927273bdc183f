package dev.gatun.generator.parse;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.preprocess.PpToken;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a token list into external declarations by their brackets alone: a declaration ends at a semicolon outside of
 * all braces or at the
 * closing brace of a function body.
 *
 * <p>Where brackets do not match, the cut is made at the next line that starts, in its first column, with a keyword of
 * declarations. Indented code is never cut, well-formed code neither: the search begins only when the input has ended.
 */
final class Slicer {

    /** Levels of brackets; compilers refuse more too (Clang's default of -fbracket-depth). */
    static final int MAX_NESTING = 256;

    /**
     * So many declarations may run to the end of the input before column 1 is trusted at once: hostile input stays
     * linear.
     */
    private static final int MAX_RUNAWAYS = 16;

    /** A longer list of parameters has no forward declarations; looking further would be slow on hostile input. */
    private static final int MAX_PARAMETER_TOKENS = 256;

    private final List<PpToken> tokens;
    private final TypedefTable names;
    private int runaways;

    /** Blocks of {@code extern "C"} that are open; C has none, a header may forget its guard. */
    private int linkageBlocks;

    private byte[] open = new byte[MAX_NESTING];
    private int depth;
    private int braces;
    private int tooDeep;
    private int bodyStart;
    private final TagTracker tag = new TagTracker();

    Slicer(List<PpToken> tokens, TypedefTable names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The next declaration from a token on, or null when there is none. */
    @Nullable Slice next(int from) {
        int start = skipLinkageBlocks(skipTrivia(from));
        if (start >= tokens.size()) {
            return null;
        }
        reset();
        int end = scan(start);
        boolean closed = end >= 0 && braces == 0;
        if (end < 0) {
            runaways++;
            end = nextColumnOneKeyword(start + 1);
        }
        return new Slice(start, end, bodyStart, closed, tooDeep);
    }

    private void reset() {
        depth = 0;
        braces = 0;
        tooDeep = -1;
        bodyStart = -1;
        tag.reset();
    }

    /** The end of the declaration, or -1 where a bracket stays open to the end. */
    private int scan(int start) {
        boolean oldStyle = false;
        for (int i = start; i < tokens.size(); i++) {
            PpToken token = tokens.get(i);
            int type = token.type();
            if (Trivia.is(token)) {
                continue;
            }
            if (depth == 0) {
                if (type == LeftBrace && tag.startsBody()) {
                    bodyStart = i;
                }
                tag.next(type);
            }
            switch (type) {
                case LeftParen, LeftBracket, LeftBrace -> push(type, i);
                case RightParen -> pop(LeftParen);
                case RightBracket -> pop(LeftBracket);
                case RightBrace -> {
                    popToBrace();
                    if (braces == 0 && (bodyStart >= 0 || i == start)) {
                        return i + 1;
                    }
                }
                case Semicolon -> {
                    if (braces == 0 && !oldStyle && !isForwardParameter(i)) {
                        oldStyle = depth == 0 && OldStyleDefinition.is(tokens, start, i, names);
                        if (!oldStyle) {
                            return i + 1;
                        }
                    }
                }
                default -> {
                    if (braces > 0 && runaways > MAX_RUNAWAYS && i > start && startsDeclarationInColumnOne(token)) {
                        return i;
                    }
                }
            }
        }
        return depth == 0 ? tokens.size() : -1;
    }

    /**
     * Whether a semicolon ends the forward declaration of a parameter, as GNU C has it: {@code int f(int n; int a[n], int n);}.
     * In parentheses that are not closed within the declaration it ends the declaration.
     */
    private boolean isForwardParameter(int semicolon) {
        if (depth == 0 || open[depth - 1] != LeftParen) {
            return false;
        }
        int level = 0;
        int end = Math.min(tokens.size(), semicolon + MAX_PARAMETER_TOKENS);
        for (int i = semicolon + 1; i < end; i++) {
            PpToken token = tokens.get(i);
            switch (token.type()) {
                case LeftParen, LeftBracket -> level++;
                case RightParen, RightBracket -> {
                    if (--level < 0) {
                        return token.type() == RightParen;
                    }
                }
                case LeftBrace, RightBrace -> {
                    return false;
                }
                default -> {
                    if (startsDeclarationInColumnOne(token)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private void push(int type, int index) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = (byte) type;
        if (type == LeftBrace) {
            braces++;
        }
        if (depth > MAX_NESTING && tooDeep < 0) {
            tooDeep = index;
        }
    }

    /** A closing parenthesis or bracket without its counterpart is left for the parser to report. */
    private void pop(int opener) {
        if (depth > 0 && open[depth - 1] == opener) {
            depth--;
        }
    }

    /** A brace closes what is open inside of it. */
    private void popToBrace() {
        if (braces == 0) {
            return;
        }
        do {
            depth--;
        } while (open[depth] != LeftBrace);
        braces--;
    }

    /**
     * Where to go on behind a token at which a declaration went wrong: a later line that looks like a declaration, or
     * {@code end}.
     */
    int resume(int error, int start, int end) {
        int level = 0;
        for (int i = start + 1; i < end; i++) {
            PpToken token = tokens.get(i);
            switch (token.type()) {
                case LeftParen, LeftBracket, LeftBrace -> level++;
                case RightParen, RightBracket, RightBrace -> level--;
                default -> {
                    if (level <= 0 && i >= error && startsDeclarationInColumnOne(token)) {
                        return i;
                    }
                }
            }
        }
        return end;
    }

    private int nextColumnOneKeyword(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (startsDeclarationInColumnOne(tokens.get(i))) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean startsDeclarationInColumnOne(PpToken token) {
        return switch (token.type()) {
            case TYPEDEF,
                    EXTERN,
                    STATIC,
                    STRUCT,
                    UNION,
                    ENUM,
                    INLINE,
                    EXTENSION,
                    CONST,
                    VOID,
                    CHAR,
                    SHORT,
                    INT,
                    LONG,
                    FLOAT,
                    DOUBLE,
                    SIGNED,
                    UNSIGNED,
                    BOOL -> isInColumnOne(token);
            default -> false;
        };
    }

    private static boolean isInColumnOne(PpToken token) {
        var position = token.position();
        return position.offset() == 0 || position.file().text().charAt(position.offset() - 1) == '\n';
    }

    private int skipTrivia(int from) {
        int i = from;
        while (i < tokens.size() && Trivia.is(tokens.get(i))) {
            i++;
        }
        return i;
    }

    private int skipLinkageBlocks(int from) {
        int i = from;
        while (i < tokens.size()) {
            if (tokens.get(i).type() == RightBrace && linkageBlocks > 0) {
                linkageBlocks--;
                i = skipTrivia(i + 1);
            } else if (startsLinkageBlock(i)) {
                linkageBlocks++;
                i = skipTrivia(i + 3);
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean startsLinkageBlock(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).type() == EXTERN
                && tokens.get(i + 1).type() == StringLiteral
                && tokens.get(i + 2).type() == LeftBrace;
    }
}
