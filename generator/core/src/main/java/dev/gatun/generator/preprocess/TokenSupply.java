package dev.gatun.generator.preprocess;

import org.jspecify.annotations.Nullable;

/** Where a {@link MacroExpander} takes tokens from when no expansion is under way. */
interface TokenSupply {

    /** What the reader is about to do with the token. */
    enum Reading {
        /** Anything: the end is the end of the unit. */
        TEXT,
        /** Seeking the parenthesis behind a function-like macro's name, which no directive and no end of file may part from it. */
        PARENTHESIS,
        /** Collecting arguments: directives are done as usual, the end of the file ends the search. */
        ARGUMENTS
    }

    /** The next token, or null where the reading ends. */
    @Nullable PpToken next(Reading reading);

    /** A supply of the given tokens. */
    static TokenSupply of(Iterable<PpToken> tokens) {
        var iterator = tokens.iterator();
        return reading -> iterator.hasNext() ? iterator.next() : null;
    }
}
