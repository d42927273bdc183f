package dev.gatun.generator.plan;

import java.util.List;

/** What lies in a field or a variable, and so what its accessors are. */
public sealed interface Storage {

    /** Read and written as one value. */
    record Single(ValueType type) implements Storage {}

    /**
     * An array, seen through a view; several dimensions are one.
     *
     * @param length number of elements
     * @param dimensions of an array of arrays, outermost first; one for any other
     */
    record Elements(ValueType element, long length, List<Long> dimensions) implements Storage {

        public Elements {
            dimensions = List.copyOf(dimensions);
        }

        /** Whether it is an array of arrays, so that its rows can be asked for. */
        public boolean hasRows() {
            return dimensions.size() > 1;
        }
    }

    /** {@code char[capacity]}. */
    record Text(long capacity) implements Storage {}

    /** An array without a length, which the caller has to give. */
    record Unbounded(ValueType element) implements Storage {}

    /** @param type a scalar or an enum */
    record Bits(ValueType type) implements Storage {}

    /** A bit-field of more than 64 bits. */
    record WideBits() implements Storage {}

    /**
     * Bytes of a type that Java has no view for.
     *
     * @param size in bytes
     */
    record Blob(long size) implements Storage {}
}
