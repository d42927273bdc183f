package dev.gatun.generator.preprocess;

import java.util.List;

/** A part of an analysed replacement list. */
sealed interface ReplacementElement {

    /** The token that stands there; its white space counts for the whole element. */
    PpToken token();

    /** Whether {@code ##} follows. */
    boolean pasted();

    /** An element that is no operand of {@code #}, with {@code ##} behind it or not. */
    ReplacementElement withPasted();

    /** A token that stands for itself. */
    record Plain(PpToken token, boolean pasted) implements ReplacementElement {
        @Override
        public Plain withPasted() {
            return new Plain(token, true);
        }
    }

    /** A parameter, replaced by its argument; {@code index} counts from 0. */
    record Parameter(PpToken token, int index, boolean pasted) implements ReplacementElement {
        @Override
        public Parameter withPasted() {
            return new Parameter(token, index, true);
        }
    }

    /** {@code #} and a parameter. */
    record Stringized(PpToken token, int index, boolean pasted) implements ReplacementElement {
        @Override
        public Stringized withPasted() {
            return new Stringized(token, index, true);
        }
    }

    /** {@code __VA_OPT__(...)}; {@code stringized} tells whether {@code #} stands before it. */
    record Optional(PpToken token, List<ReplacementElement> content, boolean stringized, boolean pasted)
            implements ReplacementElement {
        @Override
        public Optional withPasted() {
            return new Optional(token, content, stringized, true);
        }
    }
}
