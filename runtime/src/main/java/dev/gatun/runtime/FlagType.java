package dev.gatun.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A C enum whose constants are combined bit by bit.
 *
 * @param <E> the generated Java enum
 */
public final class FlagType<E extends Enum<E> & FlagSet<E>> implements EnumType<Flags<E>> {

    private final String name;
    private final ScalarType type;
    private final EnumTable<E> table;

    /** Those of single bits first, since a mask is told by its parts where these have names. */
    private final List<E> constants;

    /** Bits of a {@code long} beyond those of the type. */
    private final int excess;

    FlagType(String name, ScalarType type, E[] constants) {
        this.name = name;
        this.type = type;
        this.table = EnumTable.of(constants);
        this.excess = Long.SIZE - (int) type.size() * Byte.SIZE;
        this.constants = new ArrayList<>(List.of(constants));
        this.constants.sort(Comparator.<E>comparingInt(one -> Long.bitCount(bits(EnumTable.value(one))))
                .thenComparing((one, other) ->
                        Long.compareUnsigned(bits(EnumTable.value(one)), bits(EnumTable.value(other)))));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ScalarType type() {
        return type;
    }

    /** The set of no flags. */
    public Flags<E> none() {
        return new Flags<>(this, 0);
    }

    /** All flags that have a name. */
    public Flags<E> all() {
        long all = 0;
        for (E constant : constants) {
            all |= EnumTable.value(constant);
        }
        return new Flags<>(this, all);
    }

    /**
     * The set of all flags whose bits a value has; bits without a name are kept.
     *
     * @throws IllegalArgumentException if the enum's integer type can't hold the value
     */
    @Override
    public Flags<E> of(long value) {
        return new Flags<>(this, value);
    }

    @Override
    public long value(Flags<E> value) {
        return value.value();
    }

    /** The bits of a value, no more than the type has. */
    long bits(long value) {
        return value << excess >>> excess;
    }

    /**
     * The value as in C: negative only where the type is signed.
     *
     * @throws IllegalArgumentException if the type can't hold it
     */
    long checked(long value) {
        long unsigned = value << excess >>> excess;
        long signed = value << excess >> excess;
        if (value != signed && value != unsigned) {
            throw new IllegalArgumentException(value + " is out of the range of " + name);
        }
        return type.signed() ? signed : unsigned;
    }

    /** The constants that make up a value, each of which adds a bit to those before it. */
    List<E> constantsIn(long value) {
        List<E> found = new ArrayList<>();
        long left = bits(value);
        for (E constant : constants) {
            long bits = bits(EnumTable.value(constant));
            if ((bits(value) & bits) == bits && (left & bits) != 0) {
                found.add(constant);
                left &= ~bits;
            }
        }
        return found;
    }

    /** The bits of a value that no constant within it has. */
    long unknownBits(long value) {
        long left = bits(value);
        for (E constant : constantsIn(value)) {
            left &= ~EnumTable.value(constant);
        }
        return left;
    }

    /** {@code READ | WRITE | 0x40}; the constant of value 0, or {@code 0}, for none. */
    String toString(long value) {
        StringBuilder text = new StringBuilder();
        for (E constant : constantsIn(value)) {
            text.append(text.isEmpty() ? "" : " | ").append(constant.name());
        }
        long unknown = unknownBits(value);
        if (unknown != 0) {
            text.append(text.isEmpty() ? "" : " | ").append("0x").append(Long.toHexString(unknown));
        }
        E zero = table.find(0);
        return !text.isEmpty() ? text.toString() : zero == null ? "0" : zero.name();
    }

    /** The enum as in C. */
    @Override
    public String toString() {
        return name;
    }
}
