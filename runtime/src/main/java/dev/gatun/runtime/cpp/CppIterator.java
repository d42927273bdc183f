package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Hold;
import dev.gatun.runtime.Native;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an object by C++'s iterators, which are on the heap until they have come to the end, or this is garbage. For generated classes.
 *
 * <p>An object whose end or size is another one than at the start has changed: C++'s iterators may lead nowhere then, and aren't used any more.
 *
 * @param <E> type of the elements
 */
public final class CppIterator<E> implements Iterator<E> {

    private static final Cleaner CLEANER = Cleaner.create();

    private final CppType<?> type;
    private final CppObject object;
    private final Function<MemorySegment, E> next;
    private final MethodHandle hasNext;
    private final Cleaner.Cleanable end;
    /** Null at the end. */
    private @Nullable MemorySegment walk;

    /**
     * @param object what is walked through; held by each step
     * @param next reads the element where the walk is, and goes on
     */
    public CppIterator(CppType<?> type, CppObject object, Function<MemorySegment, E> next) {
        this.type = type;
        this.object = object;
        this.next = next;
        this.hasNext = type.library().function(type.prefix() + "_has_next", C.INT32_T, C.POINTER);
        MethodHandle iterated = type.library().function(type.prefix() + "_iterated", C.VOID, C.POINTER);
        try (Hold _ = object.taken()) {
            MemorySegment begun = type.call("_iterate", object.address);
            this.walk = begun;
            this.end = CLEANER.register(this, () -> delete(iterated, begun));
        }
    }

    private static void delete(MethodHandle iterated, MemorySegment walk) {
        try {
            iterated.invokeExact(walk);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    @Override
    public synchronized boolean hasNext() {
        if (walk == null) {
            return false;
        }
        int state;
        try (Hold _ = object.taken()) {
            state = (int) hasNext.invokeExact(walk);
        } catch (Throwable e) {
            throw Native.failure(e, type.name() + "::iterator");
        } finally {
            Reference.reachabilityFence(this);
        }
        if (state < 0) {
            throw new ConcurrentModificationException(object.description() + " has changed since the iteration began");
        }
        if (state == 0) {
            walk = null;
            end.clean();
        }
        return state > 0;
    }

    /** Synchronized like the other, so that no thread reads what another one has freed. */
    @Override
    public synchronized E next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try (Hold _ = object.taken()) {
            return next.apply(walk);
        } finally {
            Reference.reachabilityFence(this);
        }
    }
}
