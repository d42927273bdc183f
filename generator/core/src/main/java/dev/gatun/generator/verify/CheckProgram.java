package dev.gatun.generator.verify;

import dev.gatun.generator.emit.c.Assertions;
import dev.gatun.generator.emit.c.Assumption;
import dev.gatun.generator.emit.c.Assumptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A C file whose data are the compiler's answers to assumptions. Each assumption has lines of its own, so that a compiler's error
 * tells which of them it can't make sense of. Blocks of data carry marks by which {@link ObjectData} finds them in an object file.
 */
final class CheckProgram {

    /** What an {@code #undef} can't name (C23 6.10.9). */
    private static final Set<String> RESERVED = Set.of("defined", "__has_include", "__has_embed", "__has_c_attribute");

    private static final String HELPERS = """
            #ifdef __clang__
            #define GATUN_SIGNED(type, field) (((type){.field = -1}).field < 0)
            #else
            #define GATUN_SIGNED(type, field) (!__builtin_constant_p(((type *) 0)->field < 0))
            #endif
            """;

    private final List<Assumption> assumptions;
    private final Set<Assumption> rejected;
    private final Mark mark;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Assumption> lines = new HashMap<>();
    private int line = 1;

    /** @param rejected those to leave out, since the compiler can't make sense of them */
    CheckProgram(List<String> headers, Assumptions assumptions, Set<Assumption> rejected, Mark mark) {
        this.assumptions = assumptions.all();
        this.rejected = rejected;
        this.mark = mark;
        headers.forEach(header -> add("#include \"" + header + "\""));
        HELPERS.lines().forEach(this::add);
        addChecks(true);
        assumptions.names().stream().filter(name -> !RESERVED.contains(name)).forEach(name -> add("#undef " + name));
        addChecks(false);
    }

    String text() {
        return text.toString();
    }

    /** By line number of the program, from 1. */
    Map<Integer, Assumption> lines() {
        return lines;
    }

    private void add(String content) {
        text.append(content).append('\n');
        line++;
    }

    private void add(Assumption assumption, String content) {
        lines.put(line, assumption);
        add(content);
    }

    private void addChecks(boolean macros) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < assumptions.size(); i++) {
            Assumption assumption = assumptions.get(i);
            if (assumption.aspect().isMacro() == macros && !rejected.contains(assumption)) {
                chosen.add(i);
            }
        }
        addNumbers(macros ? Mark.MACRO_NUMBERS : Mark.NUMBERS, chosen);
        if (macros) {
            addReals(chosen);
        }
        for (int i : chosen) {
            switch (assumptions.get(i)) {
                case Assumption.Text text
                when text.array() -> addObject(i, "__typeof__(*(" + text.expression() + "))", "[]", text.expression());
                case Assumption.Bits bits ->
                    addObject(i, bits.record(), "", "{ ." + bits.field() + " = " + (bits.bool() ? 1 : -1) + " }");
                case Assumption.Text _, Assumption.Number _, Assumption.Real _, Assumption.Sign _ -> {}
                case Assumption.SameType _ -> {}
            }
        }
    }

    /** Two words for each assumption: the value, and what of it is beyond 64 bits. */
    private void addNumbers(int block, List<Integer> chosen) {
        add("const unsigned long long gatun_numbers_" + block + "[] __attribute__((used)) = {" + mark.words(block)
                + ",");
        for (int i : chosen) {
            Assumption assumption = assumptions.get(i);
            String expression = number(assumption);
            if (expression != null) {
                add(assumption, "[" + (2 + 2 * i) + "] = (unsigned long long) (" + expression + "),");
            }
            if (assumption instanceof Assumption.Number number
                    && number.expected().bitLength() > Long.SIZE) {
                add(assumption, "[" + (3 + 2 * i) + "] = (unsigned long long) ((" + number.expression() + ") >> 64),");
            }
        }
        add("[" + (2 + 2 * assumptions.size()) + "] = 0 };");
    }

    private static @Nullable String number(Assumption assumption) {
        return switch (assumption) {
            case Assumption.Number number ->
                number.address() ? "(__UINTPTR_TYPE__) " + number.expression() : number.expression();
            case Assumption.SameType same ->
                "__builtin_types_compatible_p(" + same.type() + ", " + same.expected() + ")";
            case Assumption.Sign sign -> "GATUN_SIGNED(" + sign.record() + ", " + sign.field() + ")";
            case Assumption.Real real -> real.literal() == null ? null : real.expression() + " == " + real.literal();
            case Assumption.Text text -> text.array() || text.unitSize() > 1 ? null : Assertions.sameText(text);
            case Assumption.Bits _ -> null;
        };
    }

    private void addReals(List<Integer> chosen) {
        add("const struct { unsigned long long m[2]; double d[" + (assumptions.size() + 1)
                + "]; } gatun_reals __attribute__((used)) = {{" + mark.words(Mark.REALS) + "}, {");
        for (int i : chosen) {
            if (assumptions.get(i) instanceof Assumption.Real real) {
                add(real, "[" + i + "] = (double) (" + real.expression() + "),");
            }
        }
        add("}};");
    }

    /** An object with a mark and its size behind it. */
    private void addObject(int index, String type, String suffix, String value) {
        String name = "gatun_object_" + index;
        String size = suffix.isEmpty() ? "sizeof(" + type + ")" : "sizeof(" + value + ")";
        String declared = suffix.isEmpty() ? " v" : " v[" + size + " / sizeof(" + type + ")]";
        StringBuilder bytes = new StringBuilder();
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes.append(bytes.isEmpty() ? "" : ", ")
                    .append(size)
                    .append(" >> ")
                    .append(shift)
                    .append(" & 255");
        }
        add(
                assumptions.get(index),
                "const struct { " + type + declared + "; unsigned char m[" + Mark.BYTES + "], n[4]; } " + name
                        + " __attribute__((used)) = { " + value + ", {" + mark.bytes(Mark.OBJECTS + index) + "}, {"
                        + bytes + "} };");
    }
}
