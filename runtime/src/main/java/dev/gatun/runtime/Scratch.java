package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Memory for one call: strings, results by pointer, arrays copied. Taken from a stack that each thread has, which costs no more than
 * moving its top; what doesn't fit there is allocated, and freed at the end.
 *
 * <pre>
 * try (Scratch scratch = Scratch.open()) { ... CString.of(scratch, text) ... }
 * </pre>
 *
 * <p>As with a confined arena, segments are dead once their scratch memory is closed, and only the thread that opened it may use them:
 * anything else is an {@link IllegalStateException} or a {@link WrongThreadException}. Scratch memories may be nested, as when C calls
 * Java, which calls C; the innermost must be closed first. Virtual threads, of which there may be a million, share a few stacks.
 */
public final class Scratch implements SegmentAllocator, AutoCloseable {

    private final Arena arena = Arena.ofConfined();
    private final Thread owner;

    /** Null where none is free. */
    private final @Nullable ScratchStack stack;

    /** The stack's top and its innermost memory when this one was opened. */
    private final long bottom;

    private final long outer;
    private final long id;

    private Scratch(Thread owner, @Nullable ScratchStack stack) {
        this.owner = owner;
        this.stack = stack;
        if (stack == null) {
            bottom = 0;
            outer = 0;
            id = 0;
        } else {
            bottom = stack.top;
            outer = stack.innermost;
            id = ++stack.last;
            stack.innermost = id;
        }
    }

    /** New memory on this thread's stack, to be closed by the same thread. */
    public static Scratch open() {
        Thread thread = Thread.currentThread();
        return new Scratch(thread, thread.isVirtual() ? ScratchStack.borrow(thread) : ScratchStack.own());
    }

    /**
     * Memory of any content, valid until {@link #close}. Only what is written to it may be read: {@link #allocateZeroed} is for the rest.
     *
     * @throws IllegalArgumentException if the size is negative or the alignment no power of two
     * @throws IllegalStateException if this is closed
     * @throws WrongThreadException if another thread opened it
     */
    @Override
    public MemorySegment allocate(long size, long alignment) {
        if (stack != null && owner == Thread.currentThread() && stack.innermost == id) {
            long start = stack.take(size, alignment);
            if (start >= 0) {
                return Segments.scoped(stack.memory.asSlice(start, size), arena);
            }
        }
        // also where C memory of an outer scratch is asked for while an inner one is open: the stack's top belongs to
        // that
        return arena.allocate(size, alignment);
    }

    /** Memory for one value, all zero. */
    public MemorySegment allocate(NativeType type) {
        return allocateZeroed(type.size(), type.alignment());
    }

    /** As {@link #allocate(long, long)}, with all bytes 0. */
    public MemorySegment allocateZeroed(long size, long alignment) {
        return allocate(size, alignment).fill((byte) 0);
    }

    /**
     * Ends the memory's life.
     *
     * @throws IllegalStateException if it is closed already, or another one is open that was opened after it
     * @throws WrongThreadException if another thread opened it
     */
    @Override
    public void close() {
        if (stack != null && owner == Thread.currentThread() && arena.scope().isAlive() && stack.innermost != id) {
            throw new IllegalStateException("scratch memory that was opened later is still open");
        }
        arena.close();
        if (stack != null) {
            stack.top = bottom;
            stack.innermost = outer;
            stack.giveBack();
        }
    }
}
