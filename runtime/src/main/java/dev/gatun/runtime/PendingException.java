package dev.gatun.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SwitchPoint;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a callback threw waits here, by thread, for the downcall that runs below it.
 *
 * <p>A pending exception belongs to its thread's innermost running downcall. So a callback that C calls while an
 * exception is pending sets it aside for its own time: downcalls that this callback makes are other ones.
 */
final class PendingException {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final ThreadLocal<Throwable> PENDING = new ThreadLocal<>();

    /** Holds as long as no callback has thrown. */
    private static final SwitchPoint NEVER = new SwitchPoint();

    private static final Map<Class<?>, MethodHandle> FILTERS = new ConcurrentHashMap<>();

    /**
     * How many threads have a pending exception. Read without synchronization after each downcall: a thread sees its
     * own writes, and the others' don't concern it.
     */
    private static int count;

    /**
     * What {@link #check} threw last, on whatever thread. Written without synchronization: to find another one there than one's own costs time
     * only.
     */
    private static WeakReference<Throwable> thrown = new WeakReference<>(null);

    private PendingException() {}

    /** Whether an exception is known to come from a callback, or from C++; if not, it may nevertheless. */
    static boolean isKnown(Throwable exception) {
        return thrown.refersTo(exception);
    }

    /** Whether no thread has one, for all that the current thread need know. */
    static boolean none() {
        return count == 0;
    }

    /** A thrown exception is itself, whatever its class thinks of equality. */
    @SuppressWarnings("ReferenceEquality")
    private static void addSuppressed(Throwable first, Throwable later) {
        if (first != later) {
            first.addSuppressed(later);
        }
    }

    /** Leaves an exception to the downcall that is running on this thread; without one, to the thread's handler. */
    static void raise(Throwable exception) {
        if (isCalledFromJava()) {
            add(exception);
        } else {
            Callbacks.uncaught(exception);
        }
    }

    /** Leaves an exception to the downcall that is running on this thread; there is one. */
    static void raiseBelow(Throwable exception) {
        add(exception);
    }

    /** Sets the thread's exception aside. */
    static @Nullable Throwable take() {
        Throwable exception = PENDING.get();
        if (exception != null) {
            PENDING.remove();
            change(-1);
        }
        return exception;
    }

    /** The first exception is the one that is thrown; later ones come with it as suppressed. */
    static void restore(Throwable exception) {
        Throwable later = take();
        if (later != null) {
            addSuppressed(exception, later);
        }
        add(exception);
    }

    private static void add(Throwable exception) {
        Throwable first = PENDING.get();
        if (first == null) {
            PENDING.set(exception);
            change(1);
        } else {
            addSuppressed(first, exception);
        }
    }

    private static synchronized void change(int by) {
        count += by;
        if (!NEVER.hasBeenInvalidated()) {
            SwitchPoint.invalidateAll(new SwitchPoint[] {NEVER});
        }
    }

    /**
     * Whether there are Java frames below the callback. A thread that C made has none; any other got into C through a
     * downcall.
     */
    static boolean isCalledFromJava() {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(frame -> !isCallbackFrame(frame)));
    }

    private static boolean isCallbackFrame(StackWalker.StackFrame frame) {
        String name = frame.getClassName();
        return name.equals(PendingException.class.getName())
                || name.equals(UpcallGuard.class.getName())
                || name.equals(ObjectUpcalls.class.getName())
                || name.startsWith("java.lang.invoke.");
    }

    /**
     * The filter for a downcall's result that throws the pending exception instead. It costs nothing until the first exception: the
     * JIT takes it for the identity, and compiled code that relies on it is given up when {@link #NEVER} ends, also code
     * whose call into C is running then, which goes on behind that call.
     */
    static MethodHandle check(Class<?> result) {
        return FILTERS.computeIfAbsent(result, PendingException::filter);
    }

    private static MethodHandle filter(Class<?> result) {
        MethodHandle check = checkHandle();
        if (result == void.class) {
            return NEVER.guardWithTest(MethodHandles.empty(check.type()), check);
        }
        MethodHandle identity = MethodHandles.identity(result);
        return NEVER.guardWithTest(identity, MethodHandles.foldArguments(identity, check));
    }

    private static MethodHandle checkHandle() {
        try {
            return LOOKUP.findStatic(PendingException.class, "check", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @SuppressWarnings("unused") // by its handle
    private static void check() {
        if (count != 0) {
            Throwable exception = take();
            if (exception != null) {
                thrown = new WeakReference<>(exception);
                throw Native.failure(exception);
            }
        }
    }
}
