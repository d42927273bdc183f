package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operand of {@code #include} (C23 6.4.7).
 *
 * @param name what stands between the delimiters
 * @param quoted whether they are quotation marks
 */
record HeaderName(String name, boolean quoted) {

    /** Reads a header name, or tokens that macros make one of; null if there is none. */
    static @Nullable HeaderName read(MacroExpander tokens) {
        PpToken first = tokens.next();
        if (first == null) {
            return null;
        }
        if (first.type() == PreprocessingLexer.StringLiteral && first.text().startsWith("\"")) {
            return new HeaderName(first.text().substring(1, first.text().length() - 1), true);
        }
        if (first.type() != PreprocessingLexer.Less) {
            return null;
        }
        return first.expansion() == null ? asWritten(first, tokens) : spelled(tokens);
    }

    /** The name as written in a directive, comment starts and quotes in it taken as they are; null if macros must be expanded. */
    static @Nullable HeaderName inLine(List<PpToken> operand) {
        if (operand.isEmpty() || operand.getFirst().type() != PreprocessingLexer.Less) {
            return null;
        }
        String raw = rawUpToGreater(operand.getFirst());
        return raw == null ? null : new HeaderName(raw, false);
    }

    private static @Nullable HeaderName asWritten(PpToken less, MacroExpander tokens) {
        String raw = rawUpToGreater(less);
        if (raw == null) {
            return spelled(tokens);
        }
        int end = less.file().text().indexOf('>', less.offset());
        PpToken token = tokens.nextUnexpanded();
        while (token != null && !(token.file() == less.file() && token.offset() >= end)) {
            token = tokens.nextUnexpanded();
        }
        return new HeaderName(raw, false);
    }

    private static @Nullable String rawUpToGreater(PpToken less) {
        SourceFile file = less.file();
        String text = file.text();
        int end = text.indexOf('>', less.offset());
        if (end < 0) {
            return null;
        }
        String raw = SpliceMap.of(text.substring(less.offset() + 1, end)).spliced();
        return raw.indexOf('\n') >= 0 ? null : raw;
    }

    private static @Nullable HeaderName spelled(MacroExpander tokens) {
        StringBuilder name = new StringBuilder();
        for (PpToken token = tokens.next(); token != null; token = tokens.next()) {
            if (token.type() == PreprocessingLexer.Greater) {
                return new HeaderName(name.toString(), false);
            }
            if (!name.isEmpty() && token.spaceBefore()) {
                name.append(' ');
            }
            name.append(token.text());
        }
        return null;
    }
}
