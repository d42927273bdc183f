package dev.gatun.integration.calls;

import java.util.List;

/** What a parameter or a result is. */
sealed interface CShape {

    /** As C declares something of it. */
    String declare(String name);

    /** What is to be filled, summed up and compared. */
    List<Leaf> leaves();

    /** A scalar or an enum. */
    record Single(Leaf leaf) implements CShape {

        @Override
        public String declare(String name) {
            return (leaf.enumeration() == null
                            ? leaf.type().spelling()
                            : "enum " + leaf.enumeration().tag()) + " " + name;
        }

        @Override
        public List<Leaf> leaves() {
            return List.of(leaf);
        }
    }

    /**
     * A struct or union by value.
     *
     * @param keyword {@code struct} or {@code union}
     * @param text its definition
     * @param leaves of a union those of one member
     */
    record Aggregate(String keyword, String tag, String text, List<Leaf> leaves, long size) implements CShape {

        @Override
        public String declare(String name) {
            return keyword + " " + tag + " " + name;
        }
    }

    /** A pointer to one scalar or record. */
    record To(CShape target) implements CShape {

        @Override
        public String declare(String name) {
            return "const " + target.declare("*" + name);
        }

        @Override
        public List<Leaf> leaves() {
            return target.leaves();
        }
    }
}
