package dev.gatun.runtime;

import dev.gatun.runtime.layout.Extent;
import java.lang.foreign.MemorySegment;

/**
 * A value of a type that Java has no view of, such as {@code _Decimal64}: its bytes, which can be kept, copied and passed.
 *
 * @param segment starts with the value
 */
public record Bytes(MemorySegment segment) implements Pointer<Bytes> {

    /**
     * A type.
     *
     * @param name as in C
     * @param size in bytes
     * @param alignment in bytes
     */
    public static RecordType<Bytes> type(String name, long size, long alignment) {
        return ValueTypes.of(name, new Extent(size, alignment), Bytes::new);
    }
}
