package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An integer with a name.
 *
 * @param enumeration that it belongs to; null for a macro
 */
public record NamedConstant(
        String name, BigInteger value, @Nullable EnumId enumeration) {

    static NamedConstant of(Declaration.Enumeration enumeration, Declaration.Constant constant) {
        return new NamedConstant(constant.name(), constant.value(), enumeration.id());
    }

    /** Empty for a macro of another kind. */
    static Optional<NamedConstant> of(Declaration.Macro macro) {
        return macro.value() instanceof ConstantValue.IntegerValue(BigInteger value)
                ? Optional.of(new NamedConstant(macro.name(), value, null))
                : Optional.empty();
    }
}
