package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A preprocessing token (C23 6.4). Tokens are immutable; expansion makes new ones where a flag differs.
 *
 * @param type a token type of {@link dev.gatun.grammar.PreprocessingLexer}
 * @param text the spelling, line splices removed
 * @param file where it is spelled: for a token that came out of a macro, the file of the macro's definition
 * @param offset where in {@code file}, index into its text
 * @param spaceBefore whether white space or a comment stood before it
 * @param expansion the macro expansion that produced it, null for a token written in the file itself
 */
public record PpToken(
        int type, String text, SourceFile file, int offset, boolean spaceBefore, @Nullable Expansion expansion) {

    public SourcePosition spelledAt() {
        return new SourcePosition(file, offset);
    }

    /** Where the user sees it: the outermost macro invocation, or the spelling where there is none. */
    public SourcePosition position() {
        return expansion == null ? spelledAt() : expansion.outermost();
    }
}
