package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.ConstantValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the model keeps of the value of a constant expression. */
public final class ConstantValues {

    private ConstantValues() {}

    /** The value without its type; null for a string with a value that is no character. */
    public static @Nullable ConstantValue of(Value value) {
        return switch (value) {
            case Value.Int integer -> new ConstantValue.IntegerValue(integer.value());
            case Value.Address address -> new ConstantValue.AddressValue(address.value());
            case Value.Real real -> new ConstantValue.FloatingValue(real.value(), beyondDouble(real));
            case Value.Text text when text.value() != null -> new ConstantValue.StringValue(text.value());
            case Value.Text text -> text.bytes() == null ? null : new ConstantValue.BytesValue(text.bytes());
        };
    }

    /** The value, where a double does not hold it. */
    private static @Nullable BigDecimal beyondDouble(Value.Real real) {
        BigDecimal exact = real.exact();
        boolean same =
                exact == null || (Double.isFinite(real.value()) && new BigDecimal(real.value()).compareTo(exact) == 0);
        return same ? null : exact;
    }
}
