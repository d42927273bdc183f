package dev.gatun.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Targets of machine code that may be unloaded: the code, which is never freed, refers to them weakly. For the classes of a loader that may be
 * dropped (of a web application, a plug-in), so that the loader goes when nothing else needs it. A call that comes later is refused like that of
 * any callback whose lifetime is over. That costs each call a few nanoseconds, which others don't pay.
 *
 * <p>Targets live as long as this does.
 */
final class WeakCode {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle TARGET = target();
    private static final MethodHandle IS_THERE = isThere();

    private final Queue<MethodHandle> targets = new ConcurrentLinkedQueue<>();

    /** Whether a class may be unloaded before the JVM ends. */
    static boolean isDroppable(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        ClassLoader lasting = ClassLoader.getSystemClassLoader();
        while (lasting != null && lasting != loader) {
            lasting = lasting.getParent();
        }
        return loader != lasting;
    }

    /**
     * A handle that calls another as long as that is there. Refers to classes of the JDK and of the runtime only.
     *
     * @param called never throws
     * @param name of the callback, for messages
     * @param late what is called instead for what comes too late; refers to nothing that may be unloaded
     */
    MethodHandle weak(MethodHandle called, String name, UpcallGuard late) {
        targets.add(called);
        MethodType type = called.type();
        MethodHandle find = TARGET.bindTo(new WeakReference<>(called));
        MethodHandle throwing = MethodHandles.foldArguments(
                MethodHandles.throwException(type.returnType(), ExpiredCallbackException.class), expired(name));
        MethodHandle gone = MethodHandles.dropArguments(
                late.guarded(MethodHandles.dropArguments(throwing, 0, type.parameterList())), 0, MethodHandle.class);
        MethodHandle call = MethodHandles.guardWithTest(IS_THERE, MethodHandles.exactInvoker(type), gone);
        return MethodHandles.foldArguments(call, find.asType(MethodType.methodType(MethodHandle.class)));
    }

    private static MethodHandle expired(String name) {
        try {
            MethodType type = MethodType.methodType(ExpiredCallbackException.class, String.class);
            return MethodHandles.insertArguments(LOOKUP.findStatic(WeakCode.class, "unloaded", type), 0, name);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @SuppressWarnings("unused") // by reflection
    private static ExpiredCallbackException unloaded(String name) {
        return new ExpiredCallbackException(name + ": called after its class was unloaded");
    }

    private static MethodHandle target() {
        try {
            return LOOKUP.findVirtual(Reference.class, "get", MethodType.methodType(Object.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static MethodHandle isThere() {
        try {
            return LOOKUP.findStatic(Objects.class, "nonNull", MethodType.methodType(boolean.class, Object.class))
                    .asType(MethodType.methodType(boolean.class, MethodHandle.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
