package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One value of an enum in native memory: what an {@code enum color *} points to.
 *
 * @param <V> a value: see {@link EnumType}
 * @param segment starts with the value
 * @param type of the enum
 */
public record EnumRef<V>(MemorySegment segment, EnumType<V> type) implements Pointer<V> {

    /** Makes references from addresses. */
    public static <V> PointeeType<EnumRef<V>> type(EnumType<V> type) {
        return new CarrierType<>(type.name(), type.type().size(), segment -> new EnumRef<>(segment, type));
    }

    /** A new one, zero, whether or not the enum has a constant for that. */
    public static <V> EnumRef<V> allocate(SegmentAllocator allocator, EnumType<V> type) {
        return new EnumRef<>(Memory.allocate(allocator, type.type(), 1), type);
    }

    /** A new one with a value. */
    public static <V> EnumRef<V> allocate(SegmentAllocator allocator, EnumType<V> type, V value) {
        EnumRef<V> reference = allocate(allocator, type);
        reference.set(value);
        return reference;
    }

    /**
     * The value.
     *
     * @throws UnknownEnumValueException if a closed enum has no constant for it
     */
    public V get() {
        return type.of(EnumMemory.get(type.type(), segment, 0));
    }

    /** Writes the value. */
    public void set(V value) {
        EnumMemory.set(type.type(), segment, 0, type.value(value));
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public EnumArray<V> asArray(long length) {
        MemorySegment all = Segments.widened(segment, Memory.size(type.type(), length), type.name() + " array");
        return new EnumArray<>(all, type);
    }
}
