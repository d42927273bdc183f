package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * An array of records in native memory; its length is known.
 *
 * @param <T> the generated class of the records' views
 * @param segment the records and nothing else
 * @param type of the records
 */
public record Array<T extends Pointer<T>>(MemorySegment segment, RecordType<T> type)
        implements Pointer<T>, Iterable<T> {

    /** In records. */
    public long length() {
        return type.size() == 0 ? 0 : segment.byteSize() / type.size();
    }

    /**
     * A view of a record; nothing is copied.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public T get(long index) {
        return type.get(segment, Memory.offset(index, segment, type));
    }

    /**
     * Copies a record into the array.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, T value) {
        type.set(segment, Memory.offset(index, segment, type), value);
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return next < length();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return get(next++);
            }
        };
    }
}
