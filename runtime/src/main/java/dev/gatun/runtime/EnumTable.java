package dev.gatun.runtime;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Finds an enum's constant by its value.
 *
 * @param values in ascending order
 * @param constants in the order of {@code values}
 * @param dense constants by what their values are above the least one; null where too many values would have none
 */
// nobody compares tables
@SuppressWarnings("ArrayRecordComponent")
record EnumTable<E>(long[] values, E[] constants, @Nullable E @Nullable [] dense) {

    /** A table of values takes at most so many times the constants' number. */
    private static final int SLOTS_PER_CONSTANT = 4;

    static <E> EnumTable<E> of(E[] constants) {
        E[] sorted = constants.clone();
        Arrays.sort(sorted, Comparator.comparingLong(EnumTable::value));
        long[] values = Arrays.stream(sorted).mapToLong(EnumTable::value).toArray();
        return new EnumTable<>(values, sorted, dense(values, sorted));
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

    /** Null for a value without a constant. */
    @Nullable E find(long value) {
        if (dense != null) {
            long slot = value - values[0];
            return slot >= 0 && slot < dense.length ? dense[(int) slot] : null;
        }
        int index = Arrays.binarySearch(values, value);
        return index >= 0 ? constants[index] : null;
    }

    /** The value of a generated constant. */
    static long value(Object constant) {
        return switch (constant) {
            case CEnum narrow -> narrow.value();
            case CLongEnum wide -> wide.value();
            default -> throw new IllegalArgumentException(constant.getClass().getName() + " is no enum of C");
        };
    }
}
