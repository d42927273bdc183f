package dev.gatun.integration.calls;

import dev.gatun.integration.calls.Signature.Argument;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The C side. For each signature: {@code funN} sums up its arguments and returns a known value, {@code getN} gives its address,
 * {@code calN} calls a function of that type with known arguments and sums up what it returns.
 */
final class CText {

    private static final String HELPERS = """
            #include <stdarg.h>
            #include <string.h>
            static uint64_t sum;
            uint64_t summed(void) { return sum; }
            static inline uint64_t mix(uint64_t sum, uint64_t value) {
                uint64_t mixed = (sum ^ value) * 0x9E3779B97F4A7C15ull;
                return mixed ^ (mixed >> 29);
            }
            static inline __int128 i128(uint64_t high) {
                return (__int128) ((unsigned __int128) high << 64 | (high * 0x9E3779B97F4A7C15ull));
            }
            static inline uint64_t b128(unsigned __int128 value) {
                uint64_t high = (uint64_t) (value >> 64);
                return (uint64_t) value == high * 0x9E3779B97F4A7C15ull ? high : ~high;
            }
            static inline float f32(uint32_t bits) { float f; memcpy(&f, &bits, sizeof f); return f; }
            static inline double f64(uint64_t bits) { double f; memcpy(&f, &bits, sizeof f); return f; }
            static inline uint64_t b32(float f) { uint32_t bits; memcpy(&bits, &f, sizeof f); return bits; }
            static inline uint64_t b64(double f) { uint64_t bits; memcpy(&bits, &f, sizeof f); return bits; }
            """;

    private static final String HALVES = """
            static inline _Float16 f16(uint16_t bits) { _Float16 f; memcpy(&f, &bits, sizeof f); return f; }
            static inline uint64_t b16(_Float16 f) { uint16_t bits; memcpy(&bits, &f, sizeof f); return bits; }
            """;

    private CText() {}

    static String header(RandomTypes types, List<Signature> signatures) {
        StringBuilder text = new StringBuilder("""
                #include <stddef.h>
                #include <stdint.h>
                #include <uchar.h>
                #pragma GCC diagnostic ignored "-Wpacked-not-aligned"
                uint64_t summed(void);
                """);
        text.append(types.definitions());
        for (Signature signature : signatures) {
            text.append(declaration(signature)).append(";\n");
            if (signature.inline()) {
                text.append(inline(signature));
            }
            if (signature.calledBack()) {
                int n = signature.index();
                text.append("typedef ")
                        .append(declare(signature, "(*cbk" + n + ")"))
                        .append(";\n");
                text.append("uint64_t cal" + n + "(cbk" + n + " f);\ncbk" + n + " get" + n + "(void);\n");
            }
        }
        return text.toString();
    }

    static String implementation(String header, boolean halves, List<Signature> signatures) {
        StringBuilder text = new StringBuilder("#include \"" + header + "\"\n" + HELPERS);
        if (halves) {
            text.append(HALVES);
        }
        for (Signature signature : signatures) {
            text.append(function(signature));
            if (signature.calledBack()) {
                text.append(caller(signature));
            }
        }
        return text.toString();
    }

    private static String declaration(Signature signature) {
        return declare(signature, (signature.inline() ? "out" : "fun") + signature.index());
    }

    private static String inline(Signature signature) {
        String arguments = IntStream.range(0, signature.parameters().size())
                .mapToObj(i -> "a" + i)
                .collect(Collectors.joining(", "));
        return "static inline " + declare(signature, "fun" + signature.index()) + " { "
                + (signature.result() == null ? "" : "return ") + "out" + signature.index() + "(" + arguments
                + "); }\n";
    }

    private static String declare(Signature signature, String name) {
        String parameters = IntStream.range(0, signature.parameters().size())
                .mapToObj(i -> signature.parameters().get(i).shape().declare("a" + i))
                .collect(Collectors.joining(", "));
        String all = (parameters.isEmpty() ? "void" : parameters) + (signature.variadic() ? ", ..." : "");
        String declared = name + "(" + all + ")";
        return signature.result() == null
                ? "void " + declared
                : signature.result().shape().declare(declared);
    }

    private static String function(Signature signature) {
        StringBuilder text =
                new StringBuilder(declaration(signature) + " {\n    uint64_t h = " + Signature.START + ";\n");
        int fixed = signature.parameters().size();
        for (int i = 0; i < fixed; i++) {
            text.append(summing(signature.parameters().get(i), "a" + i));
        }
        if (signature.variadic()) {
            text.append("    va_list list;\n    va_start(list, a" + (fixed - 1) + ");\n");
            for (int i = 0; i < signature.extra().size(); i++) {
                Argument argument = signature.extra().get(i);
                String name = "a" + (fixed + i);
                text.append("    " + argument.shape().declare(name) + " = va_arg(list, "
                        + argument.shape().declare("") + ");\n");
                text.append(summing(argument, name));
            }
            text.append("    va_end(list);\n");
        }
        text.append("    sum = h;\n");
        if (signature.result() != null) {
            text.append(filled(signature.result(), "r")).append("    return r;\n");
        }
        return text + "}\n";
    }

    private static String caller(Signature signature) {
        int n = signature.index();
        StringBuilder text = new StringBuilder("uint64_t cal" + n + "(cbk" + n + " f) {\n");
        StringBuilder arguments = new StringBuilder();
        for (int i = 0; i < signature.parameters().size(); i++) {
            Argument argument = signature.parameters().get(i);
            boolean pointer = argument.shape() instanceof CShape.To;
            CShape shape = argument.shape() instanceof CShape.To(CShape target) ? target : argument.shape();
            text.append(filled(new Argument(shape, argument.bits()), "a" + i));
            arguments.append(i == 0 ? "" : ", ").append(pointer ? "&" : "").append("a" + i);
        }
        text.append("    uint64_t h = " + Signature.START + ";\n");
        String call = "f(" + arguments + ");\n";
        if (signature.result() == null) {
            text.append("    " + call);
        } else {
            text.append("    " + signature.result().shape().declare("r") + " = " + call);
            text.append(summing(signature.result(), "r"));
        }
        return text + "    return h;\n}\ncbk" + n + " get" + n + "(void) { return fun" + n + "; }\n";
    }

    private static String summing(Argument argument, String name) {
        String whole = argument.shape() instanceof CShape.To ? "(*" + name + ")" : name;
        return argument.shape().leaves().stream()
                .map(leaf -> "    h = mix(h, " + leaf.cBits(whole) + ");\n")
                .collect(Collectors.joining());
    }

    private static String filled(Argument argument, String name) {
        StringBuilder text = new StringBuilder("    " + argument.shape().declare(name) + ";\n");
        if (!(argument.shape() instanceof CShape.Single)) {
            text.append("    memset(&" + name + ", 0, sizeof " + name + ");\n");
        }
        List<Leaf> leaves = argument.shape().leaves();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            text.append("    " + leaf.cValue(name) + " = "
                    + leaf.cLiteral(argument.bits().get(i)) + ";\n");
        }
        return text.toString();
    }
}
