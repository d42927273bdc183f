package dev.gatun.generator.plan;

/** What lies in a field or a variable, and so what its accessors are. */
public sealed interface Storage {

    /** Read and written as one value. */
    record Single(ValueType type) implements Storage {}

    /**
     * An array, seen through a view; several dimensions are one.
     *
     * @param length number of elements
     */
    record Elements(ValueType element, long length) implements Storage {}

    /** {@code char[capacity]}. */
    record Text(long capacity) implements Storage {}

    /** An array without a length, which the caller has to give. */
    record Unbounded(ValueType element) implements Storage {}

    /** @param type a scalar or an enum */
    record Bits(ValueType type) implements Storage {}

    /**
     * Bytes of a type that Java has no view for.
     *
     * @param size in bytes
     */
    record Blob(long size) implements Storage {}
}
