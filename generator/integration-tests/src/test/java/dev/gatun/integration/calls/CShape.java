package dev.gatun.integration.calls;

import java.util.List;
import java.util.stream.IntStream;

/** What a parameter or a result is. */
sealed interface CShape {

    /** As C declares something of it. */
    String declare(String name);

    /** What is to be filled, summed up and compared. */
    List<Leaf> leaves();

    /** Whether Java sees the value as memory, so that a result takes an allocator. */
    default boolean isView() {
        return !(this instanceof Single(Leaf leaf)) || leaf.type().isView();
    }

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

    /** A complex number: the real and the imaginary part. */
    record Complex(CScalar part) implements CShape {

        @Override
        public String declare(String name) {
            return part.spelling() + " _Complex " + name;
        }

        @Override
        public List<Leaf> leaves() {
            return List.of(leaf("__real__ ", "re"), leaf("__imag__ ", "im"));
        }

        private Leaf leaf(String inC, String inJava) {
            // one part is set with the other, except that those of long double are memory of their own
            Leaf leaf = part.isView()
                    ? new Leaf(part, null, part.width(), "", "." + inJava + "()", "." + inJava + "().set(")
                    : new Leaf(part, null, part.width(), "", "." + inJava + "()", ", ").setBy(inJava + "(");
            return leaf.partOf(inC);
        }

        String javaClass() {
            return switch (part) {
                case FLOAT -> "ComplexFloat";
                case DOUBLE -> "ComplexDouble";
                default -> "ComplexLongDouble";
            };
        }
    }

    /** A vector, which a typedef names. */
    record Vector(CScalar element, int length, String typedef) implements CShape {

        String definition(long elementSize) {
            return "typedef " + element.spelling() + " " + typedef + " __attribute__((vector_size("
                    + elementSize * length + ")));\n";
        }

        @Override
        public String declare(String name) {
            return typedef + " " + name;
        }

        @Override
        public List<Leaf> leaves() {
            return IntStream.range(0, length)
                    .mapToObj(i -> new Leaf(
                            element, null, element.width(), "[" + i + "]", ".get(" + i + ")", ".set(" + i + ", "))
                    .toList();
        }

        String javaClass() {
            return element.reference().replace("Ref", "Array");
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
