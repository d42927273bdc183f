package dev.gatun.generator.pattern;

import java.util.List;

/** A pattern taken apart. */
sealed interface Node {

    /**
     * One character.
     *
     * @param ranges code points, in pairs of first and last
     * @param negated whether all others are meant
     */
    record OneOf(List<Integer> ranges, boolean negated) implements Node {

        static final OneOf ANY = new OneOf(List.of(), true);

        static OneOf only(int codePoint) {
            return new OneOf(List.of(codePoint, codePoint), false);
        }

        boolean contains(int codePoint) {
            for (int i = 0; i < ranges.size(); i += 2) {
                if (ranges.get(i) <= codePoint && codePoint <= ranges.get(i + 1)) {
                    return !negated;
                }
            }
            return negated;
        }
    }

    record Sequence(List<Node> parts) implements Node {}

    record Alternatives(List<Node> choices) implements Node {}

    /** @param max {@link #UNBOUNDED} for any number */
    record Repeat(Node body, int min, int max) implements Node {

        static final int UNBOUNDED = -1;
    }
}
