package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The memory that {@link Scratch} takes parts of. Used by one thread at a time. */
final class ScratchStack {

    /** In bytes: names, paths and out-parameters of several nested calls. */
    static final long SIZE = 16 * 1024;

    private static final long ALIGNMENT = 64;

    private static final ThreadLocal<ScratchStack> OWN =
            ThreadLocal.withInitial(() -> new ScratchStack(Arena.ofAuto(), null));

    /** A power of two; more threads than the machine has processors are rarely between two statements of a call. */
    private static final Shared[] SHARED = new Shared[64];

    static {
        for (int i = 0; i < SHARED.length; i++) {
            SHARED[i] = new Shared();
        }
    }

    /** Lives as long as a platform thread, or for ever. */
    final MemorySegment memory;

    /** Null for a thread's own. */
    private final @Nullable AtomicBoolean used;

    /** In bytes: what is below is in use. */
    long top;

    /** The number of the memory that may move the top; 0 for none. */
    long innermost;

    /** The greatest number given. */
    long last;

    private ScratchStack(Arena arena, @Nullable AtomicBoolean used) {
        this.memory = arena.allocate(SIZE, ALIGNMENT);
        this.used = used;
    }

    /** The stack of this platform thread. */
    static ScratchStack own() {
        return OWN.get();
    }

    /** A stack for a virtual thread until it is given back; null if two that it may have are in use. */
    static @Nullable ScratchStack borrow(Thread thread) {
        int start = (int) thread.threadId();
        ScratchStack stack = SHARED[start & (SHARED.length - 1)].borrow();
        return stack != null ? stack : SHARED[(start + 1) & (SHARED.length - 1)].borrow();
    }

    /** To be called once for each {@link #borrow}; nothing for a thread's own. */
    void giveBack() {
        if (used != null) {
            used.setRelease(false);
        }
    }

    /** Moves the top. The result is where the part begins; negative if there is no room, or the request is not right. */
    long take(long size, long alignment) {
        if (size < 0 || alignment <= 0 || alignment > ALIGNMENT || (alignment & (alignment - 1)) != 0) {
            return -1;
        }
        long start = (top + alignment - 1) & -alignment;
        if (size > SIZE - start) {
            return -1;
        }
        top = start + size;
        return start;
    }

    /** A place for a stack that virtual threads share. */
    private static final class Shared {

        private final AtomicBoolean used = new AtomicBoolean();
        private @Nullable ScratchStack stack;

        @Nullable ScratchStack borrow() {
            if (!used.compareAndSet(false, true)) {
                return null;
            }
            if (stack == null) {
                stack = new ScratchStack(Arena.global(), used);
            }
            return stack;
        }
    }
}
