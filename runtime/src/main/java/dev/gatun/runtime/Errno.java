package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * C's {@code errno}, as the functions left it that are called through {@link Library#withErrno}. The JVM uses {@code errno} too: reading it by
 * another call comes too late.
 */
public final class Errno {

    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final long OFFSET = STATE.byteOffset(PathElement.groupElement("errno"));

    /** Written by the linker when a call returns. */
    private static final ThreadLocal<MemorySegment> CAPTURED =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(STATE));

    /** Gives the calling thread's segment. */
    static final MethodHandle SEGMENT = find();

    private Errno() {}

    /** What makes the linker capture it. */
    static Linker.Option option() {
        return Linker.Option.captureCallState("errno");
    }

    private static MethodHandle find() {
        try {
            return MethodHandles.lookup()
                    .findStatic(Errno.class, "segment", MethodType.methodType(MemorySegment.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Where this thread's calls leave it. */
    private static MemorySegment segment() {
        return CAPTURED.get();
    }

    /** The value behind this thread's last call that captured it; 0 before the first. */
    public static int last() {
        return segment().get(ValueLayout.JAVA_INT, OFFSET);
    }

    /** The name of a value on the running system, {@code ENOENT}; null if it has none, or none that is known here. */
    public static @Nullable String name(int errno) {
        return ErrnoNames.CURRENT.name(errno);
    }

    /** What the C library says of a value: {@code No such file or directory}. */
    public static String message(int errno) {
        interface Link {
            MethodHandle CALL = Library.system().function("strerror", C.POINTER, C.INT);
        }
        try {
            CString text = CString.at((MemorySegment) Link.CALL.invokeExact(errno));
            return text == null ? "error " + errno : text.toString();
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }
}
