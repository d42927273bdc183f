package dev.gatun.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Adds {@link #scan()} to the generated lexer: the same tokens without objects.
 *
 * <p>Comments, white space, plain identifiers, numbers and brackets are found by hand. They are nine tenths of a header's characters, and a
 * cold virtual machine needs about ten times as long when the lexer's automaton takes them one by one.
 */
public abstract class PreprocessingLexerBase extends Lexer {

    private final String text;
    private int start;
    private int end;
    private boolean lineStart = true;
    private boolean digitSeparators = true;
    private boolean spaceBefore;

    /** Null for C. */
    private @Nullable CppLiterals literals;

    protected PreprocessingLexerBase(CharStream input) {
        super(input);
        text = input instanceof TextCharStream stream ? stream.text() : "";
    }

    /** Whether an apostrophe may stand between digits, as in C23 and C++14; before, it starts a character constant. */
    public final void setDigitSeparators(boolean allowed) {
        digitSeparators = allowed;
    }

    /** Whether literals are C++'s: raw strings and suffixes of users ([lex.string], [lex.ext]), and {@code <::} no digraph. */
    public final void setCpp(boolean cpp) {
        literals = cpp ? new CppLiterals(text) : null;
    }

    /** Index of the scanned token's first character. */
    public final int start() {
        return start;
    }

    /** Index behind the scanned token's last character. */
    public final int end() {
        return end;
    }

    /** Whether the scanned token is the first on its line, comments aside. */
    public final boolean lineStart() {
        return lineStart;
    }

    /** Whether white space or a comment, or the start of a line, stands before the scanned token. */
    public final boolean spaceBefore() {
        return spaceBefore;
    }

    /**
     * Goes on to the next token that is no newline and no white space. The lexer must read from a {@link TextCharStream}.
     *
     * @return its type, {@link Token#EOF} at the end
     */
    public final int scan() {
        boolean afterComment = start < end && isComment(start);
        boolean newLine = lineStart && (end == 0 || afterComment);
        int at = end;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                newLine = true;
            } else if (c != ' ' && c != '\t' && c != '\r' && c != '\f' && c != '\u000B') {
                break;
            }
        }
        spaceBefore = at > end || newLine || afterComment;
        lineStart = newLine;
        start = at;
        end = at;
        return at == text.length() ? Token.EOF : scanAt(at);
    }

    /** Whether the character that was just read is in XID_Start (Unicode Standard Annex 31). */
    protected final boolean startsIdentifier() {
        return Character.isUnicodeIdentifierStart(text.codePointBefore(_input.index()));
    }

    /** Whether the character that was just read is in XID_Continue. */
    protected final boolean continuesIdentifier() {
        int c = text.codePointBefore(_input.index());
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    private boolean isComment(int at) {
        return text.charAt(at) == '/'
                && at + 1 < text.length()
                && (text.charAt(at + 1) == '*' || text.charAt(at + 1) == '/');
    }

    private int scanAt(int at) {
        char c = text.charAt(at);
        if (c == '/' && isComment(at)) {
            return text.charAt(at + 1) == '*' ? blockComment(at) : lineComment(at);
        }
        if (isIdentifierPart(c) && !isDigit(c)) {
            int stop = at + 1;
            while (stop < text.length() && isIdentifierPart(text.charAt(stop))) {
                stop++;
            }
            if (stop == text.length() || endsIdentifier(text.charAt(stop))) {
                end = stop;
                return PreprocessingLexer.Identifier;
            }
        }
        if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            return number(at);
        }
        int bracket = bracket(c);
        if (bracket != 0) {
            end = at + 1;
            return bracket;
        }
        return literals == null ? matchAt(at) : matchCppAt(at, literals);
    }

    private int matchCppAt(int at, CppLiterals cpp) {
        if (cpp.isLessBeforeScope(at)) {
            end = at + 1;
            return PreprocessingLexer.Less;
        }
        int raw = cpp.rawStringEnd(at);
        if (raw > 0) {
            end = cpp.suffixEnd(raw);
            return PreprocessingLexer.StringLiteral;
        }
        int type = matchAt(at);
        if (type == PreprocessingLexer.StringLiteral || type == PreprocessingLexer.CharacterConstant) {
            end = cpp.suffixEnd(end);
        }
        return type;
    }

    private int number(int at) {
        int stop = at + 1;
        while (stop < text.length() && continuesNumber(stop)) {
            stop++;
        }
        if (stop < text.length() && (text.charAt(stop) == '\\' || text.charAt(stop) >= 128)) {
            return matchAt(at);
        }
        end = stop;
        return PreprocessingLexer.PpNumber;
    }

    private boolean continuesNumber(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '.' -> true;
            case '+', '-' -> "eEpP".indexOf(text.charAt(at - 1)) >= 0;
            case '\'' -> isDigitSeparator(at);
            default -> isIdentifierPart(c);
        };
    }

    private boolean isDigitSeparator(int at) {
        char next = digitSeparators && at + 1 < text.length() ? text.charAt(at + 1) : '$';
        return next != '$' && isIdentifierPart(next);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int blockComment(int at) {
        int close = text.indexOf("*/", at + 2);
        end = close < 0 ? text.length() : close + 2;
        return close < 0 ? PreprocessingLexer.UnterminatedComment : PreprocessingLexer.BlockComment;
    }

    private int lineComment(int at) {
        int close = text.indexOf('\n', at + 2);
        end = close < 0 ? text.length() : close;
        if (text.charAt(end - 1) == '\r') {
            end--;
        }
        return PreprocessingLexer.LineComment;
    }

    /** Leaves to the automaton what may be a prefixed literal, a universal character name or a letter beyond ASCII. */
    private static boolean endsIdentifier(char next) {
        return next != '"' && next != '\'' && next != '\\' && next < 128;
    }

    private static boolean isIdentifierPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$';
    }

    private static int bracket(char c) {
        return switch (c) {
            case '(' -> PreprocessingLexer.LeftParen;
            case ')' -> PreprocessingLexer.RightParen;
            case ',' -> PreprocessingLexer.Comma;
            case ';' -> PreprocessingLexer.Semicolon;
            case '{' -> PreprocessingLexer.LeftBrace;
            case '}' -> PreprocessingLexer.RightBrace;
            case '[' -> PreprocessingLexer.LeftBracket;
            case ']' -> PreprocessingLexer.RightBracket;
            default -> 0;
        };
    }

    private int matchAt(int at) {
        _input.seek(at);
        int type = getInterpreter().match(_input, DEFAULT_MODE);
        end = _input.index();
        return type;
    }
}
