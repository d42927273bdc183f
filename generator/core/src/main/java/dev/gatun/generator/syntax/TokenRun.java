package dev.gatun.generator.syntax;

import dev.gatun.generator.preprocess.PpToken;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Balanced tokens kept for later: an array bound, a bit-field width, an initialiser. Parsed as an expression only if
 * needed.
 */
public record TokenRun(List<PpToken> tokens) {

    /** The spellings, a space between each two. */
    public String text() {
        return tokens.stream().map(PpToken::text).collect(Collectors.joining(" "));
    }
}
