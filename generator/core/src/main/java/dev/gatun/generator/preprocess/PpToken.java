package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.grammar.PreprocessingLexer;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * A preprocessing token (C23 6.4), readable by ANTLR's parsers. Tokens are immutable; expansion makes new ones where a flag
 * differs. Equality is identity. 32 bytes each; the text is cut from the file when first asked for.
 */
public final class PpToken implements Token {

    private static final int TYPE_BITS = 9;
    private static final int SPACE_BEFORE = 1 << TYPE_BITS;
    private static final int LINE_START = 1 << (TYPE_BITS + 1);
    private static final int NO_EXPAND = 1 << (TYPE_BITS + 2);
    private static final int LENGTH_SHIFT = TYPE_BITS + 3;
    private static final int MAX_LENGTH = -1 >>> LENGTH_SHIFT;

    /** Of nested macros that a note names. */
    private static final int MOST_MACROS = 4;

    /** Type, flags and length in the file, from low bits to high; the type plus one, because EOF is -1. */
    private final int packed;

    private final int offset;
    private final SourceFile file;
    private final @Nullable Expansion expansion;
    private @Nullable String text;

    /**
     * A token with a text of its own.
     *
     * @param type a token type of {@link PreprocessingLexer}
     * @param text the spelling, line splices removed
     * @param file where it is spelled: for a token that came out of a macro, the file of the macro's definition
     * @param offset where in {@code file}, index into its text
     * @param spaceBefore whether white space or a comment stood before it
     * @param expansion the macro expansion that produced it, null for a token written in the file itself
     */
    public PpToken(
            int type, String text, SourceFile file, int offset, boolean spaceBefore, @Nullable Expansion expansion) {
        this(pack(type, text.length()) | (spaceBefore ? SPACE_BEFORE : 0), text, file, offset, expansion);
    }

    private PpToken(int packed, @Nullable String text, SourceFile file, int offset, @Nullable Expansion expansion) {
        this.packed = packed;
        this.text = text;
        this.file = file;
        this.offset = offset;
        this.expansion = expansion;
    }

    /**
     * A token as it stands in a file.
     *
     * @param text null if it is exactly the file's characters
     * @param length of the token in the file, line splices included
     */
    static PpToken inFile(
            int type,
            @Nullable String text,
            SourceFile file,
            int offset,
            int length,
            boolean space,
            boolean lineStart) {
        String kept = text == null && length > MAX_LENGTH ? file.text().substring(offset, offset + length) : text;
        int flags = (space ? SPACE_BEFORE : 0) | (lineStart ? LINE_START : 0);
        return new PpToken(pack(type, length) | flags, kept, file, offset, null);
    }

    private static int pack(int type, int length) {
        return (type + 1) | (Math.min(length, MAX_LENGTH) << LENGTH_SHIFT);
    }

    public int type() {
        return (packed & ((1 << TYPE_BITS) - 1)) - 1;
    }

    /** The spelling, line splices removed. */
    public String text() {
        String spelling = text;
        if (spelling == null) {
            spelling = file.text().substring(offset, offset + length());
            text = spelling;
        }
        return spelling;
    }

    /** Where it is spelled: for a token that came out of a macro, the file of the macro's definition. */
    public SourceFile file() {
        return file;
    }

    /** Where it starts in {@link #file()}. */
    public int offset() {
        return offset;
    }

    /** How many characters of the file it takes; for a token that stands in no file, of its text. */
    public int length() {
        return packed >>> LENGTH_SHIFT;
    }

    public boolean spaceBefore() {
        return (packed & SPACE_BEFORE) != 0;
    }

    /** The macro expansion that produced it, null for a token written in the file itself or in a macro's argument. */
    public @Nullable Expansion expansion() {
        return expansion;
    }

    /** Whether it is the first on its line; meaningful as long as it comes straight from the file. */
    boolean lineStart() {
        return (packed & LINE_START) != 0;
    }

    /** Whether it is a macro's name met within that macro's own expansion, never to be replaced (C23 6.10.5.4). */
    boolean noExpand() {
        return (packed & NO_EXPAND) != 0;
    }

    boolean isComment() {
        return type() == PreprocessingLexer.BlockComment || type() == PreprocessingLexer.LineComment;
    }

    PpToken withSpaceBefore(boolean space) {
        return space == spaceBefore() ? this : new PpToken(packed ^ SPACE_BEFORE, text, file, offset, expansion);
    }

    PpToken withNoExpand() {
        return new PpToken(packed | NO_EXPAND, text, file, offset, expansion);
    }

    PpToken withType(int type) {
        return new PpToken((packed & -(1 << TYPE_BITS)) | (type + 1), text, file, offset, expansion);
    }

    PpToken expandedFrom(Expansion origin, boolean space) {
        return new PpToken(space ? packed | SPACE_BEFORE : packed & ~SPACE_BEFORE, text, file, offset, origin);
    }

    public SourcePosition spelledAt() {
        return new SourcePosition(file, offset);
    }

    /** Where the user sees it: the outermost macro invocation, or the spelling where there is none. */
    public SourcePosition position() {
        return expansion == null ? spelledAt() : expansion.outermost();
    }

    /** The diagnostic with a note, if macros made this token, that shows where it is spelled and names them from the inside out. */
    public Diagnostic explain(Diagnostic diagnostic) {
        if (expansion == null) {
            return diagnostic;
        }
        StringBuilder macros = new StringBuilder("'" + expansion.macro() + "'");
        int named = 1;
        for (Expansion outer = expansion.parent(); outer != null; outer = outer.parent()) {
            macros.append(
                    named < MOST_MACROS ? ", in that of '" + outer.macro() + "'" : named == MOST_MACROS ? " ..." : "");
            named++;
        }
        return diagnostic.withNote("in the expansion of macro " + macros, spelledAt());
    }

    @Override
    public String getText() {
        return text();
    }

    @Override
    public int getType() {
        return type();
    }

    @Override
    public int getLine() {
        return position().line();
    }

    @Override
    public int getCharPositionInLine() {
        return position().column() - 1;
    }

    @Override
    public int getChannel() {
        return isComment() ? PreprocessingLexer.COMMENTS : DEFAULT_CHANNEL;
    }

    /** Always -1: a token does not know its place in the unit. */
    @Override
    public int getTokenIndex() {
        return -1;
    }

    @Override
    public int getStartIndex() {
        return offset;
    }

    @Override
    public int getStopIndex() {
        return offset + length() - 1;
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public @Nullable CharStream getInputStream() {
        return null;
    }

    @Override
    public String toString() {
        return text();
    }
}
