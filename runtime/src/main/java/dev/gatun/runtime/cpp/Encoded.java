package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Scratch;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value for C++ as bytes. For generated methods: made before the call, closed after it. */
public final class Encoded implements AutoCloseable {

    /** A null pointer, where there is no value. */
    static final Encoded NONE = new Encoded(MemorySegment.NULL, 0, null, null, null);

    private static final long FITS_SCRATCH = 1 << 13;
    private static final long ALIGNMENT = 16;

    private final MemorySegment data;
    private final long size;
    private final @Nullable AutoCloseable memory;
    private final @Nullable List<AutoCloseable> held;
    /** Takes what C++ has written. */
    private final @Nullable Runnable written;

    private Encoded(
            MemorySegment data,
            long size,
            @Nullable AutoCloseable memory,
            @Nullable List<AutoCloseable> held,
            @Nullable Runnable written) {
        this.data = data;
        this.size = size;
        this.memory = memory;
        this.held = held;
        this.written = written;
    }

    /**
     * A copy of bytes in memory that C++ can read.
     *
     * @param terminated whether a zero byte has to follow them
     */
    @SuppressWarnings("MustBeClosedChecker") // closed with the result
    static Encoded of(MemorySegment bytes, boolean terminated, @Nullable List<AutoCloseable> held) {
        long size = bytes.byteSize();
        if (size <= FITS_SCRATCH || terminated) {
            Scratch scratch = Scratch.open();
            MemorySegment copy = scratch.allocate(size + 1, ALIGNMENT);
            MemorySegment.copy(bytes, 0, copy, 0, size);
            copy.set(ValueLayout.JAVA_BYTE, size, (byte) 0);
            return new Encoded(copy, size, scratch, held, null);
        }
        Arena arena = Arena.ofConfined();
        // unlike plain allocation this doesn't clear the memory first
        MemorySegment copy = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes, ValueLayout.JAVA_BYTE, 0, size);
        return new Encoded(copy, size, arena, held, null);
    }

    /** The same, with what is done before the bytes are freed. */
    Encoded written(Runnable action) {
        return new Encoded(data, size, memory, held, action);
    }

    /** The same bytes, for C++ to refer to as long as {@link CppPeer#keep} says. */
    public Encoded lasting() {
        if (memory == null) {
            return this;
        }
        MemorySegment copy = Arena.ofAuto().allocate(size + 1, ALIGNMENT);
        MemorySegment.copy(data, 0, copy, 0, size);
        release(List.of(memory));
        return new Encoded(copy, size, null, held, null);
    }

    /** What C++ refers to. */
    Kept.Need need() {
        return Kept.text(data, held == null ? List.of() : held);
    }

    /** Where the bytes are: {@link MemorySegment#NULL} for no value. */
    public MemorySegment data() {
        return data;
    }

    /** How many bytes there are. */
    public long size() {
        return size;
    }

    /** Frees the bytes, and lets go of the objects that the value names. */
    @Override
    public void close() {
        try {
            if (written != null) {
                written.run();
            }
        } finally {
            release(held);
            if (memory != null) {
                release(List.of(memory));
            }
        }
    }

    static void release(@Nullable List<AutoCloseable> held) {
        if (held == null) {
            return;
        }
        RuntimeException failed = null;
        for (AutoCloseable each : held.reversed()) {
            try {
                each.close();
            } catch (RuntimeException e) {
                failed = e;
            } catch (Exception e) {
                failed = new IllegalStateException(e);
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
