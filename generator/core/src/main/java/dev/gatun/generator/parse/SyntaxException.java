package dev.gatun.generator.parse;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.preprocess.Expansion;
import dev.gatun.generator.preprocess.PpToken;

/** One declaration or expression cannot be read. Caught within this package. */
final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String CHECK_HEADER =
            "the declaration is skipped; see whether the host compiler takes the header, or whether a macro is missing that -D NAME could define";

    private final transient PpToken token;
    private final String hint;

    SyntaxException(PpToken token, String message, String hint) {
        super(message, null, false, false);
        this.token = token;
        this.hint = hint;
    }

    static SyntaxException unexpected(PpToken token, String expected) {
        return new SyntaxException(token, "expected " + expected + " before '" + token.text() + "'", CHECK_HEADER);
    }

    static SyntaxException unexpected(PpToken token) {
        return new SyntaxException(token, "'" + token.text() + "' makes no sense here", CHECK_HEADER);
    }

    /** @param last the last token there is */
    static SyntaxException ended(PpToken last, String expected) {
        return new SyntaxException(last, "expected " + expected + " behind '" + last.text() + "'", CHECK_HEADER);
    }

    static SyntaxException unknownType(PpToken name) {
        String text = name.text();
        return new SyntaxException(
                name,
                "unknown type name '" + text + "'",
                "the declaration is skipped; include the header that declares '" + text + "' first, or define it with -D if it is a macro");
    }

    static SyntaxException tooDeep(PpToken token, String what) {
        return new SyntaxException(
                token, what, "the declaration is skipped; declare its parts by typedefs of their own");
    }

    PpToken token() {
        return token;
    }

    Diagnostic diagnostic() {
        Expansion expansion = token.expansion();
        int length = token.text().length();
        while (expansion != null) {
            length = expansion.macro().length();
            expansion = expansion.parent();
        }
        return new Diagnostic(DiagnosticKind.SYNTAX_ERROR, getMessage(), token.position(), Math.max(1, length), hint);
    }
}
