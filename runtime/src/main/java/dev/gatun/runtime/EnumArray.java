package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;

/**
 * An array of an enum's values in native memory; its length is known.
 *
 * @param <V> a value: see {@link EnumType}
 * @param segment the elements and nothing else
 * @param type of the enum
 */
public record EnumArray<V>(MemorySegment segment, EnumType<V> type) implements Pointer<V> {

    /**
     * A new array of zeros, whether or not the enum has a constant for that.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static <V> EnumArray<V> allocate(SegmentAllocator allocator, EnumType<V> type, long length) {
        return new EnumArray<>(Memory.allocate(allocator, type.type(), length), type);
    }

    /** A new array with a copy of {@code values}. */
    public static <V> EnumArray<V> of(SegmentAllocator allocator, EnumType<V> type, List<? extends V> values) {
        EnumArray<V> array = allocate(allocator, type, values.size());
        long index = 0;
        for (V value : values) {
            array.set(index++, value);
        }
        return array;
    }

    /**
     * The array within {@code segment}; nothing is copied.
     *
     * @param offset of the first element, in bytes
     * @param length in elements
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static <V> EnumArray<V> in(MemorySegment segment, long offset, EnumType<V> type, long length) {
        return new EnumArray<>(segment.asSlice(offset, Memory.size(type.type(), length)), type);
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     * @throws UnknownEnumValueException if a closed enum has no constant for it
     */
    public V get(long index) {
        ScalarType scalar = type.type();
        return type.of(EnumMemory.get(scalar, segment, Memory.offset(index, segment, scalar)));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, V value) {
        ScalarType scalar = type.type();
        EnumMemory.set(scalar, segment, Memory.offset(index, segment, scalar), type.value(value));
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / type.type().size();
    }

    /**
     * A copy in Java's heap.
     *
     * @throws UnknownEnumValueException if a closed enum has no constant for an element
     */
    public List<V> toList() {
        List<V> values = new ArrayList<>();
        for (long i = 0; i < length(); i++) {
            values.add(get(i));
        }
        return List.copyOf(values);
    }
}
