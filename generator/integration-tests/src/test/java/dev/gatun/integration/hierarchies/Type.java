package dev.gatun.integration.hierarchies;

import java.util.Random;

/**
 * A type of a parameter or a result.
 *
 * @param of the class's number; -1 where there is none
 */
record Type(Kind kind, int of) {

    /** A value in both languages. */
    record Literal(String cpp, String java) {}

    static Type plain(Random random) {
        return new Type(Kind.PLAIN.get(random.nextInt(Kind.PLAIN.size())), -1);
    }

    boolean isObject() {
        return kind.isObject();
    }

    /** What tells overloads apart in Java. */
    String erasure() {
        return isObject() ? "C" + of : kind.java.replaceAll("<.*", "");
    }

    /** A random value of a type that is no class. */
    Literal literal(Random random) {
        int any = random.nextInt(-100, 100);
        int small = random.nextInt(100);
        return switch (kind) {
            case BOOL -> both(any > 0 ? "true" : "false");
            case BYTE, SHORT -> new Literal("static_cast<" + kind.cpp + ">(" + any + ")", "(" + kind.java + ") " + any);
            case UNSIGNED_SHORT -> {
                int high = 65_000 + small;
                yield new Literal("static_cast<unsigned short>(" + high + ")", "(short) " + high);
            }
            case INT -> both(any + "");
            case UNSIGNED -> new Literal((4_000_000_000L + small) + "u", "(int) " + (4_000_000_000L + small) + "L");
            case LONG -> new Literal(any + "ll", any + "L");
            case UNSIGNED_LONG -> {
                long high = random.nextLong() | Long.MIN_VALUE;
                yield new Literal(Long.toUnsignedString(high) + "ull", high + "L");
            }
            case FLOAT -> both(any + ".25f");
            case DOUBLE -> both(any + ".75");
            case CHAR16 -> new Literal("u'" + (char) ('a' + small % 26) + "'", "'" + (char) ('a' + small % 26) + "'");
            case SHADE -> {
                String name = JavaSupport.SHADES.get(small % JavaSupport.SHADES.size());
                yield new Literal("::t::Shade::" + name, "bound.t.Shade." + name);
            }
            case TEXT, TEXT_REFERENCE -> new Literal("std::string(\"é" + any + "\")", "\"é" + any + "\"");
            case TEXT_VIEW -> new Literal("std::string_view(\"v" + any + "\")", "\"v" + any + "\"");
            case INTS -> new Literal("std::vector<int>{" + any + ", 7}", "new int[] {" + any + ", 7}");
            case DOUBLES -> new Literal("std::vector<double>{0.5, " + any + "}", "new double[] {0.5, " + any + "}");
            case TEXTS ->
                new Literal("std::vector<std::string>{\"a\", \"" + any + "\"}", "List.of(\"a\", \"" + any + "\")");
            case OPTIONAL ->
                any < 0
                        ? new Literal("std::optional<int>()", "Optional.<Integer>empty()")
                        : new Literal("std::optional<int>(" + any + ")", "Optional.of(" + any + ")");
            case MAP -> new Literal("std::map<std::string, int>{{\"k\", " + any + "}}", "Map.of(\"k\", " + any + ")");
            case PAIR ->
                new Literal("std::pair<int, std::string>(" + any + ", \"p\")", "new Pair<>(" + any + ", \"p\")");
            case VALUE, REFERENCE, CONST_REFERENCE, POINTER, CONST_POINTER, UNIQUE, SHARED ->
                throw new IllegalArgumentException("an object");
        };
    }

    private static Literal both(String text) {
        return new Literal(text, text);
    }
}
