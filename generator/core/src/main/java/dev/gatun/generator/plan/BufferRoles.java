package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.plan.idiom.BufferUse;
import dev.gatun.generator.plan.idiom.LengthExpression;
import dev.gatun.generator.plan.idiom.Nullability;
import dev.gatun.generator.plan.idiom.Place;
import java.util.List;

/**
 * The roles of buffers and their lengths. A length that is one parameter, and no other buffer's, is hidden: the buffer says it.
 */
final class BufferRoles {

    private final Declaration.Function function;
    private final List<BufferUse> uses;
    private final Nullability nullability;

    BufferRoles(Declaration.Function function, List<BufferUse> uses, Nullability nullability) {
        this.function = function;
        this.uses = uses;
        this.nullability = nullability;
    }

    /** Gives the parameters of buffers, which are just given so far, their roles. */
    void addTo(List<ParameterRole> roles) {
        for (BufferUse use : uses) {
            if (use.parameter() != Place.Parameter.RESULT
                    && roles.get(use.parameter()) instanceof ParameterRole.Given) {
                add(use, roles);
            }
        }
    }

    private void add(BufferUse use, List<ParameterRole> roles) {
        if (use.text() && use.written()) {
            roles.set(use.parameter(), new ParameterRole.TextBuffer(use.length()));
            return;
        }
        int hidden = hidden(use.length(), roles);
        if (hidden >= 0) {
            roles.set(
                    hidden,
                    use.length() instanceof LengthExpression.OfTarget
                            ? new ParameterRole.Capacity(use.parameter())
                            : new ParameterRole.Length(use.parameter()));
        }
        boolean text = !use.written() && (use.text() || isChar(use.parameter()));
        boolean optional = Boolean.TRUE.equals(nullability.parameter(function, use.parameter()));
        roles.set(
                use.parameter(),
                new ParameterRole.Buffer(use.length(), hidden, use.read(), use.written(), text, optional));
    }

    /** Index of the parameter that says the length and nothing else; -1 for none. */
    private int hidden(LengthExpression length, List<ParameterRole> roles) {
        int index = switch (length) {
            case LengthExpression.OfParameter(int parameter) -> parameter;
            case LengthExpression.OfTarget(int parameter) -> isWritable(parameter) ? parameter : -1;
            case LengthExpression.Constant _,
                    LengthExpression.OfResult _,
                    LengthExpression.OfFunction _,
                    LengthExpression.Negated _,
                    LengthExpression.Absolute _,
                    LengthExpression.Binary _,
                    LengthExpression.Choice _ -> -1;
        };
        boolean shared = uses.stream()
                        .filter(use -> use.length().parameters().contains(index))
                        .count()
                > 1;
        return index >= 0 && !shared && roles.get(index) instanceof ParameterRole.Given && isNumber(index) ? index : -1;
    }

    private CType parameter(int index) {
        return function.type().parameters().get(index).canonical();
    }

    /** Whether it is a number, and no enum or character. */
    private boolean isNumber(int index) {
        CType type = parameter(index);
        CType number = type instanceof CType.Pointer(CType pointee) ? pointee.canonical() : type;
        return number instanceof CType.Primitive(PrimitiveKind kind)
                && kind != PrimitiveKind.BOOL
                && kind != PrimitiveKind.CHAR;
    }

    private boolean isWritable(int index) {
        return parameter(index) instanceof CType.Pointer(CType pointee) && !SignaturePlanner.isConst(pointee);
    }

    private boolean isChar(int index) {
        return parameter(index) instanceof CType.Pointer(CType pointee)
                && pointee.canonical() instanceof CType.Primitive(PrimitiveKind kind)
                && kind == PrimitiveKind.CHAR;
    }
}
