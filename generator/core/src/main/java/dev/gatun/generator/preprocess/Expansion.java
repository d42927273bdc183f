package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Why a token is there though nobody wrote it at that place.
 *
 * @param macro the macro's name
 * @param invokedAt where its name stood
 * @param parent the expansion in whose replacement list the name stood, null at file level
 */
public record Expansion(
        String macro, SourcePosition invokedAt, @Nullable Expansion parent) {

    /** Where the invocation stands that nobody else's replacement list made. */
    public SourcePosition outermost() {
        return root().invokedAt;
    }

    /** The macro invoked there. */
    public String outermostName() {
        return root().macro;
    }

    private Expansion root() {
        Expansion expansion = this;
        while (expansion.parent != null) {
            expansion = expansion.parent;
        }
        return expansion;
    }
}
