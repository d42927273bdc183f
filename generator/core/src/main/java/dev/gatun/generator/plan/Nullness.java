package dev.gatun.generator.plan;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.Nullability;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pointers of a function can't be null: what the user says, or else attributes of the header. */
final class Nullness {

    private final Nullability said;

    Nullness(Nullability said) {
        this.said = said;
    }

    /** Indices of parameters. */
    Set<Integer> nonNullParameters(Declaration.Function function) {
        int parameters = function.parameters().size();
        Set<Integer> nonNull = Attributes.nonNullParameters(function.attributes(), parameters);
        for (int i = 0; i < parameters; i++) {
            if (Attributes.isNonNull(function.parameters().get(i).attributes())) {
                nonNull.add(i);
            }
            Boolean nullable = said.parameter(function, i);
            if (nullable != null && nullable) {
                nonNull.remove(i);
            } else if (nullable != null) {
                nonNull.add(i);
            }
        }
        return nonNull;
    }

    /** The result's type, which says whether it may be null. */
    ValueType result(Declaration.Function function, ValueType type) {
        @Nullable Boolean nullable = said.result(function);
        boolean nonNull = nullable == null ? Attributes.returnsNonNull(function.attributes()) : !nullable;
        return nonNull && type instanceof ValueType.Address(Pointee pointee, boolean _)
                ? new ValueType.Address(pointee, false)
                : type;
    }
}
