package dev.gatun.generator.emit.c;

import dev.gatun.generator.emit.c.Assumption.Aspect;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.resolve.constant.FloatingTypes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the model says of macros: their values and types. */
final class MacroAssumptions {

    private final Model model;
    private final TypeSpeller types;

    MacroAssumptions(Model model, TypeSpeller types) {
        this.model = model;
        this.types = types;
    }

    List<Assumption> of(Declaration.Macro macro) {
        List<Assumption> assumptions = new ArrayList<>();
        assumptions.add(value(macro));
        String spelling = types.spell(plain(macro.type()));
        if (spelling != null) {
            assumptions.add(new Assumption.SameType(
                    Aspect.MACRO_TYPE,
                    macro.name(),
                    macro.position(),
                    "__typeof__(" + macro.name() + ")",
                    spelling,
                    spelling,
                    false));
        }
        return assumptions;
    }

    /** Without names that the header need not have declared, such as {@code size_t} of a {@code sizeof}. */
    private CType plain(CType type) {
        return switch (type.canonical()) {
            case CType.Array(CType element, var length) -> new CType.Array(element.canonical(), length);
            case CType.EnumType(EnumId id)
            when types.name(id) == null -> {
                Declaration.Enumeration enumeration = model.enums().get(id);
                yield enumeration == null || enumeration.underlying() == null ? type : enumeration.underlying();
            }
            case CType _ -> FloatingTypes.unnamed(type);
        };
    }

    private static Assumption value(Declaration.Macro macro) {
        Aspect aspect = Aspect.MACRO_VALUE;
        String name = macro.name();
        // in parentheses: a macro may lack its own
        String expression = "(" + name + ")";
        return switch (macro.value()) {
            case ConstantValue.IntegerValue(var value) ->
                new Assumption.Number(aspect, name, macro.position(), expression, value, false);
            case ConstantValue.AddressValue(var value) ->
                new Assumption.Number(aspect, name, macro.position(), expression, value, true);
            case ConstantValue.FloatingValue(double value, BigDecimal exact) ->
                new Assumption.Real(
                        aspect, name, macro.position(), expression, value, literal(macro.type(), value, exact));
            case ConstantValue.StringValue(String value) -> text(macro, units(value, unitSize(macro.type())));
            case ConstantValue.BytesValue(String bytes) -> text(macro, bytes.chars());
        };
    }

    private static @Nullable String literal(CType type, double value, @Nullable BigDecimal exact) {
        if (Double.isNaN(value) || !(type.canonical() instanceof CType.Primitive(PrimitiveKind kind))) {
            return null;
        }
        return exact == null ? CLiterals.floating(value, kind) : CLiterals.floating(exact, kind);
    }

    private static Assumption text(Declaration.Macro macro, IntStream units) {
        boolean array = macro.type().canonical() instanceof CType.Array;
        return new Assumption.Text(
                Aspect.MACRO_VALUE,
                macro.name(),
                macro.position(),
                macro.name(),
                units.boxed().toList(),
                unitSize(macro.type()),
                array);
    }

    private static int unitSize(CType type) {
        CType element = switch (type.canonical()) {
            case CType.Array array -> array.element().canonical();
            case CType.Pointer pointer -> pointer.pointee().canonical();
            default -> type.canonical();
        };
        if (!(element instanceof CType.Primitive(PrimitiveKind kind))) {
            return 1;
        }
        return switch (kind) {
            case SHORT, UNSIGNED_SHORT -> 2;
            case INT, UNSIGNED_INT -> 4;
            default -> 1;
        };
    }

    private static IntStream units(String text, int size) {
        return switch (size) {
            case 2 -> text.chars();
            case 4 -> text.codePoints();
            default -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                yield IntStream.range(0, bytes.length).map(i -> bytes[i] & 0xff);
            }
        };
    }
}
