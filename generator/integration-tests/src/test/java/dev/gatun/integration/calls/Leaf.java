package dev.gatun.integration.calls;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A scalar in a value: the value itself, or a member of a member of a record.
 *
 * @param type the declared type; an enum's is its integer type
 * @param enumeration the enum that the type is, or null
 * @param width in bits, smaller than the type's for a bit-field
 * @param part in front of an expression for the whole: {@code __real__}
 * @param inC behind an expression for the whole: {@code .m1[2].m0}
 * @param read likewise in Java: {@code .m1().get(2).m0()}
 * @param write likewise, up to the value: {@code .m1().get(2).m0(}
 * @param setter of the test's own, in front of the expression that is written
 */
record Leaf(
        CScalar type,
        @Nullable CEnum enumeration,
        int width,
        String part,
        String inC,
        String read,
        String write,
        String setter) {

    Leaf(CScalar type, @Nullable CEnum enumeration, int width, String inC, String read, String write) {
        this(type, enumeration, width, "", inC, read, write, "");
    }

    Leaf partOf(String operator) {
        return new Leaf(type, enumeration, width, operator, inC, read, write, setter);
    }

    Leaf setBy(String function) {
        return new Leaf(type, enumeration, width, part, inC, read, write, function);
    }

    /** An enum whose constants are 0, 1, 2, and what only 31 bits hold. */
    record CEnum(String tag, int constants) {

        private int value(int index) {
            return index < constants - 1 ? index : 0x7FFFFFF0 - index;
        }

        String declaration() {
            StringBuilder text = new StringBuilder("enum " + tag + " {");
            for (int i = 0; i < constants; i++) {
                text.append(i == 0 ? " " : ", ")
                        .append(constant(i))
                        .append(" = ")
                        .append(value(i));
            }
            return text + " };\n";
        }

        private String constant(int index) {
            return tag.toUpperCase(java.util.Locale.ROOT) + "_" + index;
        }

        String constant(long value) {
            return constant(value < constants - 1 ? (int) value : constants - 1);
        }
    }

    /** The leaf as a member of a whole. */
    Leaf within(String c, String java) {
        return new Leaf(type, enumeration, width, part, c + inC, java + read, java + write, setter);
    }

    long random(Random random) {
        if (enumeration == null) {
            return type.random(random, width);
        }
        // a bit-field holds the small constants only
        int constants = width < 32 ? enumeration.constants() - 1 : enumeration.constants();
        return enumeration.value(random.nextInt(constants));
    }

    String cLiteral(long bits) {
        return enumeration == null ? type.cLiteral(bits) : enumeration.constant(bits);
    }

    String cBits(String whole) {
        return type.cBits(cValue(whole));
    }

    /** What C can read and write. */
    String cValue(String whole) {
        return part + whole + inC;
    }

    String javaSet(String whole, long bits) {
        return setter + whole + write + javaLiteral(bits) + ")";
    }

    String javaLiteral(long bits) {
        return enumeration == null ? type.javaLiteral(bits) : enumeration.tag() + "." + enumeration.constant(bits);
    }

    String javaBits(String whole) {
        return enumeration == null ? type.javaBits(whole + read) : whole + read + ".value()";
    }
}
