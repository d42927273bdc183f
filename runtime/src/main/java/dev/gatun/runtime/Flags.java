package dev.gatun.runtime;

import java.util.Iterator;

/**
 * A combination of the constants of a flag enum, with whatever else C put into the value: an immutable set.
 *
 * <p>Iteration gives the constants of single bits that are in it, and a mask where it has bits that no such constant
 * has. Equal are combinations of the same enum and the same value.
 *
 * @param <E> the generated Java enum of the constants
 * @param type of the enum
 * @param value as in C: never negative where the enum's integer type is unsigned and has less than 8 bytes
 */
public record Flags<E extends Enum<E> & FlagSet<E>>(FlagType<E> type, long value) implements FlagSet<E>, Iterable<E> {

    /** @throws IllegalArgumentException if the enum's integer type can't hold the value */
    public Flags {
        value = type.checked(value);
    }

    /** The combination of some constants. */
    @SafeVarargs
    public static <E extends Enum<E> & FlagSet<E>> Flags<E> of(E first, E... more) {
        Flags<E> flags = first.flags();
        for (E constant : more) {
            flags = flags.or(constant);
        }
        return flags;
    }

    /** This. */
    @Override
    public Flags<E> flags() {
        return this;
    }

    /** The value's bits in an {@code int}: for C functions and fields that keep these flags in one. */
    public int intValue() {
        return (int) value;
    }

    /** Whether no bit is set. */
    public boolean isEmpty() {
        return value == 0;
    }

    /** The bits that no constant has. */
    public long unknownBits() {
        return type.unknownBits(value);
    }

    /** The constants that make up this value, those of single bits first. */
    @Override
    public Iterator<E> iterator() {
        return type.constantsIn(value).iterator();
    }

    /** {@code READ | WRITE | 0x40}: constants, and bits that have none. */
    @Override
    public String toString() {
        return type.toString(value);
    }
}
