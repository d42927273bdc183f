package dev.gatun.integration.calls;

import dev.gatun.integration.calls.Signature.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The Java side: static methods that call each function, and have each called back, and compare. */
final class JavaText {

    private static final String START = """
            import bound.*;
            import dev.gatun.runtime.*;
            import java.lang.foreign.Arena;
            import java.lang.foreign.MemorySegment;
            import java.math.BigDecimal;
            import java.math.BigInteger;
            import org.jspecify.annotations.Nullable;

            @SuppressWarnings("try")
            public final class CLASS {
                private static void check(String what, long expected, long actual) {
                    if (expected != actual) {
                        throw new AssertionError(what + ": " + Long.toHexString(actual) + ", not " + Long.toHexString(expected));
                    }
                }
                private static BigInteger i128(long high) {
                    return BigInteger.valueOf(high).shiftLeft(64).or(new BigInteger(
                            Long.toUnsignedString(high * 0x9E3779B97F4A7C15L)));
                }
                private static long b128(BigInteger value) {
                    long high = value.shiftRight(64).longValue();
                    return value.longValue() == high * 0x9E3779B97F4A7C15L ? high : ~high;
                }
                private static void re(ComplexFloat z, float re) {
                    z.set(re, z.im());
                }
                private static void im(ComplexFloat z, float im) {
                    z.set(z.re(), im);
                }
                private static void re(ComplexDouble z, double re) {
                    z.set(re, z.im());
                }
                private static void im(ComplexDouble z, double im) {
                    z.set(z.re(), im);
                }
                private static long address(@Nullable Pointer<?> pointer) {
                    return pointer == null ? 0 : pointer.segment().address();
                }
            """;

    private JavaText() {}

    static String users(String className, String headerClass, List<Signature> signatures) {
        StringBuilder text = new StringBuilder(START.replace("CLASS", className));
        for (Signature signature : signatures) {
            text.append(method("call" + signature.index(), call(signature, headerClass)));
            if (signature.calledBack()) {
                text.append(method("pass" + signature.index(), pass(signature, headerClass)));
            }
        }
        return text + "}\n";
    }

    private static String method(String name, String body) {
        return "    public static void " + name + "() {\n        try (Arena arena = Arena.ofConfined()) {\n" + body
                + "        }\n    }\n";
    }

    private static String call(Signature signature, String headerClass) {
        String name = "fun" + signature.index();
        StringBuilder text = new StringBuilder();
        List<Argument> all = signature.arguments();
        for (int i = 0; i < all.size(); i++) {
            text.append(filled(all.get(i), "a" + i));
        }
        String arguments = IntStream.range(0, all.size()).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
        boolean allocates =
                signature.result() != null && signature.result().shape().isView();
        String first = allocates ? "arena" + (arguments.isEmpty() ? "" : ", ") : "";
        text.append(
                called(signature, headerClass + "." + name + "(" + first + arguments + ")", name, "r", headerClass));
        if (signature.calledBack()) {
            String pointer = headerClass + ".get" + signature.index() + "().function().call(" + arguments + ")";
            text.append(called(signature, pointer, "*get" + signature.index(), "q", headerClass));
        }
        return text.toString();
    }

    private static String called(Signature signature, String call, String what, String result, String headerClass) {
        String checked = signature.result() == null
                ? "            " + call + ";\n"
                : "            var " + result + " = " + call + ";\n"
                        + checked(signature.result(), result, what + " = ");
        return checked + "            check(\"" + what + "\", " + hex(Signature.sum(signature.arguments())) + ", "
                + headerClass + ".summed());\n";
    }

    private static String pass(Signature signature, String headerClass) {
        String name = "cbk" + signature.index();
        int count = signature.parameters().size();
        String parameters = IntStream.range(0, count).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder("            long sum = " + headerClass + ".cal" + signature.index()
                + "(" + name + ".allocate(arena, (" + parameters + ") -> {\n");
        for (int i = 0; i < count; i++) {
            text.append(checked(signature.parameters().get(i), "a" + i, name + " a" + i));
        }
        List<Argument> results = new ArrayList<>();
        if (signature.result() != null) {
            results.add(signature.result());
            text.append(filled(signature.result(), "r")).append("            return r;\n");
        }
        return text + "            }));\n            check(\"" + name + "\", " + hex(Signature.sum(results))
                + ", sum);\n";
    }

    private static String checked(Argument argument, String name, String what) {
        List<Leaf> leaves = argument.shape().leaves();
        boolean reference = argument.shape() instanceof CShape.To(CShape.Single single) && !single.isView();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            text.append("            check(\"" + what + " " + leaf.cValue("") + "\", "
                    + hex(argument.bits().get(i)) + ", " + leaf.javaBits(reference ? name + ".get()" : name) + ");\n");
        }
        return text.toString();
    }

    private static String filled(Argument argument, String name) {
        return switch (argument.shape()) {
            case CShape.Single(Leaf leaf) ->
                "            var " + name + " = "
                        + (leaf.type().isView() ? leaf.type().carrier() + ".allocate(arena, " : "(")
                        + leaf.javaLiteral(argument.bits().getFirst()) + ");\n";
            case CShape.To(CShape.Single(Leaf leaf))
            when !leaf.type().isView() ->
                "            var " + name + " = " + leaf.type().reference() + ".allocate(arena, "
                        + leaf.javaLiteral(argument.bits().getFirst()) + ");\n";
            case CShape.To(CShape target) -> filled(new Argument(target, argument.bits()), name);
            case CShape.Aggregate record -> filled(argument, name, record.tag() + ".allocate(arena)");
            case CShape.Complex complex -> filled(argument, name, complex.javaClass() + ".allocate(arena)");
            case CShape.Vector vector ->
                filled(argument, name, vector.javaClass() + ".allocate(arena, " + vector.length() + ")");
        };
    }

    private static String filled(Argument argument, String name, String allocated) {
        StringBuilder text = new StringBuilder("            var " + name + " = " + allocated + ";\n");
        List<Leaf> leaves = argument.shape().leaves();
        for (int i = 0; i < leaves.size(); i++) {
            text.append(
                    "            " + leaves.get(i).javaSet(name, argument.bits().get(i)) + ";\n");
        }
        return text.toString();
    }

    private static String hex(long bits) {
        return "0x" + Long.toHexString(bits) + "L";
    }
}
