package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Native;
import dev.gatun.runtime.Scratch;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * What C++ returns a value in: where it is, and how it is freed. For generated methods: opened before the call, read after it, closed then.
 */
public final class ResultBuffer implements AutoCloseable {

    // struct gatun_buffer { const void *data; size_t size; void (*release)(void *); void *owner; }
    private static final long SIZE = 8;
    private static final long RELEASE = 16;
    private static final long BYTES = 32;

    private final CppLibrary library;
    private final Scratch scratch;
    private final MemorySegment buffer;

    private ResultBuffer(CppLibrary library, Scratch scratch) {
        this.library = library;
        this.scratch = scratch;
        this.buffer = scratch.allocateZeroed(BYTES, ValueLayout.ADDRESS.byteAlignment());
    }

    /** @param library whose function fills it */
    public static ResultBuffer open(CppLibrary library) {
        return new ResultBuffer(library, Scratch.open());
    }

    /** What the function gets. */
    public MemorySegment address() {
        return buffer;
    }

    /** The value that the function has put into it. */
    public <T> T read(Codec<T> codec) {
        return codec.decode(data(), size());
    }

    /** As {@link #read(Codec)}, where an object keeps those that the value leads to. */
    public <T> T read(Codec<T> codec, CppObject keeper) {
        return codec.decode(data(), size(), new Keeper.OfObject(keeper));
    }

    /** As {@link #read(Codec)}, where an exception keeps the objects that the value leads to. */
    public <T> T read(Codec<T> codec, CppThrown keeper) {
        return codec.decode(data(), size(), new Keeper.OfThrown(keeper));
    }

    /** As {@link #read(Codec)}; null where C++ has a null pointer. */
    public <T> @Nullable T readOrNull(Codec<T> codec) {
        return data().address() == 0 ? null : read(codec);
    }

    private MemorySegment data() {
        return buffer.get(ValueLayout.ADDRESS, 0);
    }

    private long size() {
        return buffer.get(ValueLayout.JAVA_LONG, SIZE);
    }

    @Override
    public void close() {
        try (scratch) {
            if (buffer.get(ValueLayout.JAVA_LONG, RELEASE) != 0) {
                try {
                    library.release().invokeExact(buffer);
                } catch (Throwable e) {
                    throw Native.failure(e);
                }
            }
        }
    }
}
