package dev.gatun.generator.config.tree;

import dev.gatun.generator.source.SourcePosition;
import java.util.List;

/** A value of a configuration file. */
public sealed interface Node {

    /** Where its first character stands, a quotation mark included. */
    SourcePosition position();

    /** How many characters of its first line it has, at least 1. */
    default int length() {
        return 1;
    }

    /**
     * A word, a number, a text.
     *
     * @param text without quotation marks, escapes resolved; free of control characters
     * @param written how many characters it has in the file, at least 1
     */
    record Scalar(String text, SourcePosition position, int written) implements Node {

        @Override
        public int length() {
            return written;
        }
    }

    /**
     * Nothing where a value belongs.
     *
     * @param text {@code ~}, {@code null}, or empty
     */
    record Empty(String text, SourcePosition position) implements Node {

        @Override
        public int length() {
            return Math.max(1, text.length());
        }
    }

    record Sequence(List<Node> items, SourcePosition position) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param members in the order of the file, no two with the same key */
    record Mapping(List<Member> members, SourcePosition position) implements Node {

        public Mapping {
            members = List.copyOf(members);
        }
    }

    record Member(Scalar key, Node value) {}
}
