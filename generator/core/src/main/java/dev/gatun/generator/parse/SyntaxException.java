package dev.gatun.generator.parse;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.preprocess.Expansion;
import dev.gatun.generator.preprocess.PpToken;

/** One declaration or expression cannot be read. Caught within this package. */
public final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String CHECK_HEADER =
            "the declaration is skipped; see whether the host compiler takes the header, "
                    + "or whether a macro is missing that -D NAME could define";

    private final DiagnosticKind kind;
    private final transient PpToken token;
    private final String hint;

    SyntaxException(PpToken token, String message, String hint) {
        this(DiagnosticKind.SYNTAX_ERROR, token, message, hint);
    }

    private SyntaxException(DiagnosticKind kind, PpToken token, String message, String hint) {
        super(message, null, false, false);
        this.kind = kind;
        this.token = token;
        this.hint = hint;
    }

    /** @param expected in words; empty where there is nothing to single out */
    public static SyntaxException unexpected(PpToken token, String expected) {
        String quoted = "'" + token.text() + "'";
        String message =
                expected.isEmpty() ? quoted + " makes no sense here" : "expected " + expected + " before " + quoted;
        return new SyntaxException(token, message, CHECK_HEADER);
    }

    /**
     * The input ends too early.
     *
     * @param last the last token there is
     * @param expected in words; empty where there is nothing to single out
     */
    public static SyntaxException ended(PpToken last, String expected) {
        String missing = expected.isEmpty() ? "something is missing" : "expected " + expected;
        return new SyntaxException(last, missing + " behind '" + last.text() + "'", CHECK_HEADER);
    }

    /** A bracket is never closed, or something around it is before. */
    public static SyntaxException unclosed(PpToken bracket) {
        return new SyntaxException(bracket, "'" + bracket.text() + "' is never closed", CHECK_HEADER);
    }

    public static SyntaxException unknownType(PpToken name) {
        String text = name.text();
        return new SyntaxException(
                DiagnosticKind.UNKNOWN_TYPE,
                name,
                "unknown type name '" + text + "'",
                "the declaration is skipped; include the header that declares '" + text
                        + "' first, or define it with -D if it is a macro");
    }

    public static SyntaxException tooDeep(PpToken token, String what) {
        return new SyntaxException(
                DiagnosticKind.TOO_COMPLEX,
                token,
                what,
                "the declaration is skipped; declare its parts by typedefs of their own");
    }

    public PpToken token() {
        return token;
    }

    /** Whether it is not the syntax that is wrong, but the size. */
    public boolean isTooDeep() {
        return kind == DiagnosticKind.TOO_COMPLEX;
    }

    public Diagnostic diagnostic() {
        Expansion expansion = token.expansion();
        int length = token.text().length();
        while (expansion != null) {
            length = expansion.macro().length();
            expansion = expansion.parent();
        }
        return token.explain(new Diagnostic(kind, getMessage(), token.position(), Math.max(1, length), hint));
    }
}
