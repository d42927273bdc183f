package dev.gatun.runtime;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A C enum: finds the constant for a value from C.
 *
 * @param <E> the generated Java enum
 */
public final class EnumType<E> {

    /** A table of values takes at most so many times the constants' number. */
    private static final int SLOTS_PER_CONSTANT = 4;

    private final String name;
    private final boolean unsigned;
    private final long[] values;
    private final E[] constants;

    /** Constants by what their values are above the least one; null where too many values would have none. */
    private final @Nullable E @Nullable [] dense;

    private EnumType(String name, boolean unsigned, E[] constants, ToLongFunction<E> value) {
        this.name = name;
        this.unsigned = unsigned;
        this.constants = constants.clone();
        Arrays.sort(this.constants, Comparator.comparingLong(value));
        this.values = Arrays.stream(this.constants).mapToLong(value).toArray();
        this.dense = dense(values, this.constants);
    }

    /**
     * An enum of values that fit a signed {@code int}.
     *
     * @param name as in C, {@code enum color}
     */
    public static <E extends CEnum> EnumType<E> signed(String name, E[] constants) {
        return new EnumType<>(name, false, constants, CEnum::value);
    }

    /**
     * An enum of values that fit {@code unsigned int}.
     *
     * @param name as in C, {@code enum color}
     */
    public static <E extends CEnum> EnumType<E> unsigned(String name, E[] constants) {
        return new EnumType<>(name, true, constants, CEnum::value);
    }

    /**
     * An enum of values that need a {@code long}.
     *
     * @param name as in C, {@code enum color}
     */
    public static <E extends CLongEnum> EnumType<E> wide(String name, E[] constants) {
        return new EnumType<>(name, false, constants, CLongEnum::value);
    }

    private static <E> @Nullable E @Nullable [] dense(long[] values, E[] constants) {
        if (values.length == 0) {
            return null;
        }
        long slots = values[values.length - 1] - values[0] + 1;
        if (slots <= 0 || slots > (long) values.length * SLOTS_PER_CONSTANT) {
            return null;
        }
        @Nullable E[] dense = Arrays.copyOf(constants, (int) slots);
        Arrays.fill(dense, null);
        for (int i = 0; i < values.length; i++) {
            dense[(int) (values[i] - values[0])] = constants[i];
        }
        return dense;
    }

    /**
     * The constant with a value.
     *
     * @param value as {@link CEnum#value()}: of an unsigned one its bits
     * @throws UnknownEnumValueException if there is none
     */
    public E of(long value) {
        E constant = find(value);
        if (constant == null) {
            throw new UnknownEnumValueException(name, unsigned ? Integer.toUnsignedLong((int) value) : value);
        }
        return constant;
    }

    private @Nullable E find(long value) {
        if (dense != null) {
            long slot = value - values[0];
            return slot >= 0 && slot < dense.length ? dense[(int) slot] : null;
        }
        int index = Arrays.binarySearch(values, value);
        return index >= 0 ? constants[index] : null;
    }

    /** The enum as in C. */
    @Override
    public String toString() {
        return name;
    }
}
