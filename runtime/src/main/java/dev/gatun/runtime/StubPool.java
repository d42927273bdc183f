package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stubs of one callback type. A stub is machine code at a fixed address that finds the Java function in a cell. Stubs are never freed:
 * C that calls one after its time finds an empty cell, or the function that the stub has next, instead of unmapped memory. So there are as many
 * as functions of the type were allocated at one time, and a few more: one that was given back rests until {@value #RESTING} others were.
 */
final class StubPool {

    /** So that those who call too late are refused for a while. Each stub is compiled on its own, so that it should not be many. */
    static final int RESTING = 8;

    /** Those whose machine code refers to them weakly, while C may call them: nobody else may know them. */
    private static final Set<Stub> IN_USE = ConcurrentHashMap.newKeySet();

    private final Function<Stub, MemorySegment> link;
    private final ArrayDeque<Stub> free = new ArrayDeque<>();
    private final boolean weak;
    private int made;

    /**
     * For one type.
     *
     * @param link makes the machine code for a stub
     * @param weak whether that refers to the stub weakly
     */
    StubPool(Function<Stub, MemorySegment> link, boolean weak) {
        this.link = link;
        this.weak = weak;
    }

    /** A function pointer and its cell. */
    static final class Stub {

        private final StubPool pool;
        private MemorySegment address = MemorySegment.NULL;

        /** Null while nobody has the stub. */
        private volatile @Nullable Object function;

        private Stub(StubPool pool) {
            this.pool = pool;
        }

        MemorySegment address() {
            return address;
        }

        /** What C's call is to call; null where C should not call. */
        @Nullable Object function() {
            return function;
        }

        /** Ends the stub's present use; to be called once. */
        void giveBack() {
            function = null;
            if (pool.weak) {
                IN_USE.remove(this);
            }
            pool.giveBack(this);
        }
    }

    /** A stub for a function, to be given back. */
    Stub take(Object function) {
        Stub stub = resting();
        Stub taken = stub == null ? make() : stub;
        taken.function = function;
        if (weak) {
            IN_USE.add(taken);
        }
        return taken;
    }

    private synchronized @Nullable Stub resting() {
        return free.size() > RESTING ? free.poll() : null;
    }

    private Stub make() {
        Stub stub = new Stub(this);
        stub.address = link.apply(stub);
        synchronized (this) {
            made++;
        }
        return stub;
    }

    private synchronized void giveBack(Stub stub) {
        free.add(stub);
    }

    /** How many stubs there are. */
    synchronized int made() {
        return made;
    }
}
