package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/** Checked sizes, offsets and allocation. */
final class Memory {

    private Memory() {}

    /**
     * Zeroed memory for {@code length} objects. Arenas give zeroed memory by themselves; other allocators may hand out
     * what was used before.
     */
    static MemorySegment allocate(SegmentAllocator allocator, NativeType type, long length) {
        MemorySegment segment = allocator.allocate(size(type, length), type.alignment());
        return allocator instanceof Arena ? segment : segment.fill((byte) 0);
    }

    /** The size of an array in bytes. */
    static long size(NativeType type, long length) {
        if (length < 0) {
            throw new IllegalArgumentException("negative length " + length + " for an array of " + type.name());
        }
        if (Math.multiplyHigh(type.size(), length) != 0 || type.size() * length < 0) {
            throw new IllegalArgumentException(
                    "an array of " + length + " " + type.name() + " exceeds the address space");
        }
        return type.size() * length;
    }

    /**
     * The offset of an array's element in bytes.
     *
     * @param size of an element: a constant for the JIT compiler, or the length costs a division
     * @throws IndexOutOfBoundsException if there is no such element
     */
    static long offset(long index, long length, long size, NativeType element) {
        try {
            return Objects.checkIndex(index, length) * size;
        } catch (IndexOutOfBoundsException _) {
            throw Violation.ofIndex(index, element.name(), length);
        }
    }

    /** As the other, of an array of pointers. */
    static long offset(long index, long length, PointeeType<?> target) {
        try {
            return Objects.checkIndex(index, length) * ValueLayout.ADDRESS.byteSize();
        } catch (IndexOutOfBoundsException _) {
            throw Violation.ofIndex(index, target.name() + " *", length);
        }
    }

    /**
     * As the other, where the size is no constant: without a division.
     *
     * @throws IndexOutOfBoundsException if there is no such element in the segment
     */
    static long offset(long index, MemorySegment segment, NativeType element) {
        long size = element.size();
        long offset = index * size;
        if (index < 0
                || size == 0
                || Math.multiplyHigh(index, size) != 0
                || offset < 0
                || offset > segment.byteSize() - size) {
            throw Violation.ofIndex(index, element.name(), size == 0 ? 0 : segment.byteSize() / size);
        }
        return offset;
    }
}
