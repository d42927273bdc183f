package dev.gatun.runtime;

import java.lang.foreign.MemoryLayout;

/** A C type that parameters, results, fields and variables can have. */
public sealed interface NativeType permits ScalarType, RecordType, VectorType, VoidType {

    /** As in C. */
    String name();

    /** In bytes; 0 for {@code void}. */
    long size();

    /** In bytes; a power of two. */
    long alignment();

    /**
     * The type as the foreign linker takes it, for passing by value.
     *
     * @throws UnsupportedOperationException if the linker can't pass this type by value; always for {@code void}
     */
    MemoryLayout layout();

    /** The Java type of its values in method handles. */
    Class<?> carrier();
}
