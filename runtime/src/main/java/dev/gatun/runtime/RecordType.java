package dev.gatun.runtime;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.function.Function;

/**
 * A struct or union, laid out for the running JVM's ABI.
 *
 * @param <R> the generated class of its views
 */
public sealed interface RecordType<R extends Pointer<R>> extends NativeType, PointeeType<R> permits LaidOutRecord {

    /**
     * Starts the description of a struct.
     *
     * @param name as in C, {@code struct point}
     * @param constructor of {@code R}, from the memory of one record
     */
    static <R extends Pointer<R>> RecordBuilder<R> struct(String name, Function<MemorySegment, R> constructor) {
        return new RecordBuilder<>(name, constructor, false);
    }

    /**
     * Starts the description of a union.
     *
     * @param name as in C, {@code union value}
     * @param constructor of {@code R}, from the memory of one record
     */
    static <R extends Pointer<R>> RecordBuilder<R> union(String name, Function<MemorySegment, R> constructor) {
        return new RecordBuilder<>(name, constructor, true);
    }

    /** Starts the description of an anonymous struct: see {@link RecordBuilder#anonymous}. */
    static RecordBuilder<?> struct() {
        return new RecordBuilder<>("struct (anonymous)", AnonymousRecord::new, false);
    }

    /** Starts the description of an anonymous union: see {@link RecordBuilder#anonymous}. */
    static RecordBuilder<?> union() {
        return new RecordBuilder<>("union (anonymous)", AnonymousRecord::new, true);
    }

    @Override
    String name();

    /**
     * Where a field is, in bytes from the record's start. Fields of anonymous members count as the record's own.
     *
     * @throws IllegalArgumentException if there is no such field, or if it is a bit-field
     */
    long offset(String field);

    /**
     * A bit-field's accessor.
     *
     * @throws IllegalArgumentException if there is no such bit-field
     */
    BitField bitField(String field);

    /**
     * The accessor of a bit-field of more than 64 bits.
     *
     * @throws IllegalArgumentException if there is no such bit-field
     */
    WideBitField wideBitField(String field);

    @Override
    GroupLayout layout();

    /** A new record, all zero. */
    R allocate(SegmentAllocator allocator);

    /**
     * A new array of records, all zero.
     *
     * @throws IllegalArgumentException if the length is negative or too large
     */
    Array<R> allocateArray(SegmentAllocator allocator, long length);

    /** A view of the record at {@code offset} bytes; nothing is copied. */
    R get(MemorySegment segment, long offset);

    /** Copies a record to {@code offset} bytes. */
    void set(MemorySegment segment, long offset, R value);

    /**
     * The array at {@code offset} bytes; nothing is copied.
     *
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if the array exceeds the segment
     */
    Array<R> array(MemorySegment segment, long offset, long length);

    /**
     * The array that starts with a record.
     *
     * @param length in records: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer records
     */
    Array<R> array(Pointer<R> first, long length);
}
