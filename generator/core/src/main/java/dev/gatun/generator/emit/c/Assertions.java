package dev.gatun.generator.emit.c;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assumptions as {@code _Static_assert}s, which GCC and Clang check for any target. */
public final class Assertions {

    private Assertions() {}

    /**
     * The assumption as one line of C at file scope; null for what is no integer constant expression in C: floating values, places
     * of bit-fields, addresses, strings of wide characters.
     */
    public static @Nullable String of(Assumption assumption) {
        String condition = condition(assumption);
        return condition == null
                ? null
                : "_Static_assert(" + condition + ", "
                        + quoted(assumption.aspect().word() + " of " + assumption.subject()) + ");";
    }

    /**
     * All that can be asserted, a line each. Those about macros come first; then every macro that has the name of something else is
     * undefined, so that these lines are the last that can use the headers' macros.
     */
    public static List<String> of(Assumptions assumptions) {
        List<String> lines = new ArrayList<>();
        write(assumptions, true, lines);
        lines.addAll(undefine(assumptions));
        write(assumptions, false, lines);
        return lines;
    }

    /** {@code #undef}s of everything that assumptions name other than as macros. */
    public static List<String> undefine(Assumptions assumptions) {
        return assumptions.names().stream().map(name -> "#undef " + name).toList();
    }

    private static void write(Assumptions assumptions, boolean macros, List<String> lines) {
        for (Assumption assumption : assumptions.all()) {
            String line = assumption.aspect().isMacro() == macros ? of(assumption) : null;
            if (line != null) {
                lines.add(line);
            }
        }
    }

    private static @Nullable String condition(Assumption assumption) {
        return switch (assumption) {
            case Assumption.Number number when number.address() -> null;
            case Assumption.Number number -> number.expression() + " == " + CLiterals.integer(number.expected());
            case Assumption.SameType same ->
                "__builtin_types_compatible_p(" + same.type() + ", " + same.expected() + ")";
            case Assumption.Text text when text.unitSize() == 1 -> sameText(text);
            case Assumption.Text _, Assumption.Real _, Assumption.Bits _, Assumption.Sign _ -> null;
        };
    }

    /** A condition that holds where narrow text is what is expected. */
    public static String sameText(Assumption.Text text) {
        return "__builtin_memcmp(" + text.expression() + ", " + CLiterals.string(text.units()) + ", "
                + (text.units().size() + 1) + ") == 0";
    }

    private static String quoted(String text) {
        return CLiterals.string(text);
    }
}
