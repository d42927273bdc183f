package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The value of a constant expression with its C type. */
public sealed interface Value {

    /** The type, with typedef names where a cast wrote them. */
    CType type();

    /** A value of an integer or enumerated type, within its range. */
    record Int(BigInteger value, CType type) implements Value {}

    /**
     * A value of a real floating type.
     *
     * @param value the value; the nearest double for a type that is wider
     * @param exact the value of a finite number of a type wider than double, else null
     */
    record Real(double value, @Nullable BigDecimal exact, CType type) implements Value {}

    /**
     * A string literal.
     *
     * @param value null where its units are no Unicode text
     * @param bytes those of a narrow string as characters of Latin-1, null for wide ones
     * @param type an array of characters, or what it was cast to
     */
    record Text(@Nullable String value, @Nullable String bytes, CType type) implements Value {}

    /** A number used as an address; {@code value} is within the unsigned range of a pointer. */
    record Address(BigInteger value, CType type) implements Value {}
}
