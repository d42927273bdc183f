package dev.gatun.runtime.demo;

import dev.gatun.runtime.Array;
import dev.gatun.runtime.C;
import dev.gatun.runtime.Pointer;
import dev.gatun.runtime.RecordType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * <pre>{@code
 * struct point { double x, y; }
 * }</pre>
 *
 * @param segment the record's memory
 */
public record point(MemorySegment segment) implements Pointer<point> {

    /** The record's layout. */
    public static final RecordType<point> TYPE = RecordType.struct("struct point", point::new)
            .field("x", C.DOUBLE)
            .field("y", C.DOUBLE)
            .build();

    private static final long X = TYPE.offset("x");
    private static final long Y = TYPE.offset("y");

    /** A new record, all zero. */
    public static point allocate(SegmentAllocator allocator) {
        return TYPE.allocate(allocator);
    }

    /** A new array of records, all zero. */
    public static Array<point> allocateArray(SegmentAllocator allocator, long length) {
        return TYPE.allocateArray(allocator, length);
    }

    /** A new record with values. */
    public static point of(SegmentAllocator allocator, double x, double y) {
        point record = allocate(allocator);
        record.x(x);
        record.y(y);
        return record;
    }

    /** {@code double x} */
    public double x() {
        return C.DOUBLE.get(segment, X);
    }

    /** {@code double x} */
    public void x(double value) {
        C.DOUBLE.set(segment, X, value);
    }

    /** {@code double y} */
    public double y() {
        return C.DOUBLE.get(segment, Y);
    }

    /** {@code double y} */
    public void y(double value) {
        C.DOUBLE.set(segment, Y, value);
    }
}
