package dev.gatun.generator.diff;

import dev.gatun.generator.diff.Fact.Kind;
import dev.gatun.generator.emit.c.Assumption;
import dev.gatun.generator.emit.c.Assumption.Aspect;
import dev.gatun.generator.emit.c.Assumptions;
import java.util.ArrayList;
import java.util.List;

/** What bindings of headers rely on: all that a compiler can be asked to confirm. */
final class HeaderFacts {

    private HeaderFacts() {}

    static List<Fact> of(Assumptions assumptions) {
        List<Fact> facts = new ArrayList<>();
        for (Assumption assumption : assumptions.all()) {
            facts.add(new Fact(
                    assumption.subject(),
                    assumption.aspect().word(),
                    value(assumption),
                    kind(assumption.aspect()),
                    assumption.position().toString()));
        }
        return facts;
    }

    private static Kind kind(Aspect aspect) {
        return switch (aspect) {
            case RECORD_SIZE,
                    RECORD_ALIGNMENT,
                    FIELD_OFFSET,
                    FIELD_SIZE,
                    BIT_FIELD_PLACE,
                    BIT_FIELD_SIGN,
                    TYPEDEF_ALIGNMENT -> Kind.LAYOUT;
            case ENUM_CONSTANT, MACRO_VALUE -> Kind.VALUE;
            case FIELD_TYPE, ENUM_TYPE, MACRO_TYPE, TYPEDEF_TYPE -> Kind.TYPE;
            case VARIABLE_TYPE, FUNCTION_TYPE -> Kind.SYMBOL;
        };
    }

    private static String value(Assumption assumption) {
        return switch (assumption) {
            case Assumption.Number number -> number.expected() + unit(number.aspect());
            // to the last bit: long double has more of them than double
            case Assumption.Real real -> real.expected() + (real.literal() == null ? "" : " (" + real.literal() + ")");
            case Assumption.Text text -> text(text);
            case Assumption.Bits bits -> bits.offset() + " to " + (bits.offset() + bits.width() - 1);
            case Assumption.Sign sign -> sign.signed() ? "signed" : "unsigned";
            case Assumption.SameType same -> same.ours();
        };
    }

    private static String unit(Aspect aspect) {
        return switch (aspect) {
            case RECORD_SIZE, RECORD_ALIGNMENT, FIELD_OFFSET, FIELD_SIZE, TYPEDEF_ALIGNMENT -> " bytes";
            case BIT_FIELD_PLACE,
                    BIT_FIELD_SIGN,
                    ENUM_CONSTANT,
                    ENUM_TYPE,
                    MACRO_VALUE,
                    MACRO_TYPE,
                    FIELD_TYPE,
                    TYPEDEF_TYPE,
                    VARIABLE_TYPE,
                    FUNCTION_TYPE -> "";
        };
    }

    private static String text(Assumption.Text text) {
        StringBuilder characters = new StringBuilder("\"");
        for (int unit : text.units()) {
            characters.append(
                    unit >= ' ' && unit < 0x7f && unit != '"' && unit != '\\'
                            ? String.valueOf((char) unit)
                            : "\\x%02x".formatted(unit));
        }
        return characters.append('"').toString();
    }
}
