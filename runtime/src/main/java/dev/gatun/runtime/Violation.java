package dev.gatun.runtime;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * What a refused access is told as: the exception of the JDK's check, with the C entity in its message and the original as cause.
 *
 * <p>Everything is found out when something was refused: accesses that go well pay nothing for their names.
 */
final class Violation {

    private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    private Violation() {}

    /** Of an access to one value of a scalar type. Called by that type's accessors only. */
    static RuntimeException of(RuntimeException cause, ScalarType type, MemorySegment segment, long offset) {
        return of(cause, placeOf(type), segment, offset, type.size());
    }

    /**
     * Of an access to {@code size} bytes.
     *
     * @param place the C entity
     */
    static RuntimeException of(RuntimeException cause, String place, MemorySegment segment, long offset, long size) {
        String what = switch (cause) {
            case IndexOutOfBoundsException _ -> outside(segment, offset, size);
            case WrongThreadException _ -> "its memory belongs to another thread, which made the arena";
            case IllegalStateException _ when !segment.scope().isAlive() -> "its memory is freed: the arena is closed";
            case IllegalArgumentException _
            when isMisaligned(segment, offset, size) ->
                "address 0x" + Long.toHexString(segment.address() + offset) + " is not aligned to " + size + " bytes";
            case RuntimeException _ -> cause.getMessage();
        };
        return renamed(cause, place + ": " + what);
    }

    /** The same kind of exception with another message; other kinds than those of refused accesses as they are. */
    static RuntimeException renamed(RuntimeException cause, @Nullable String message) {
        Class<?> kind = cause.getClass();
        RuntimeException named;
        if (kind == IndexOutOfBoundsException.class) {
            named = new IndexOutOfBoundsException(message);
        } else if (kind == WrongThreadException.class) {
            named = new WrongThreadException(message);
        } else if (kind == IllegalStateException.class) {
            named = new IllegalStateException(message);
        } else if (kind == IllegalArgumentException.class) {
            named = new IllegalArgumentException(message);
        } else if (kind == UnsupportedOperationException.class) {
            named = new UnsupportedOperationException(message);
        } else if (kind == ArithmeticException.class) {
            named = new ArithmeticException(message);
        } else {
            return cause;
        }
        named.initCause(cause);
        return named;
    }

    /** Of an index of {@code element[length]}. */
    static IndexOutOfBoundsException ofIndex(long index, String element, long length) {
        return new IndexOutOfBoundsException("index " + index + " out of bounds for " + element + "[" + length + "]");
    }

    /** Of an address where no object of that type can be. */
    static IllegalArgumentException ofAddress(NativeType type, MemorySegment address) {
        return new IllegalArgumentException(type.name() + ": address 0x" + Long.toHexString(address.address())
                + " is not aligned to " + type.alignment() + " bytes");
    }

    private static String outside(MemorySegment segment, long offset, long size) {
        return size + " bytes at offset " + offset + " exceed memory of " + segment.byteSize() + " bytes";
    }

    private static boolean isMisaligned(MemorySegment segment, long offset, long size) {
        return segment.isNative() && size > 0 && (segment.address() + offset) % size != 0;
    }

    /** The field whose accessor accesses the value; else the value's type. */
    private static String placeOf(ScalarType type) {
        return WALKER.walk(frames -> frames.dropWhile(frame -> isAccessor(frame.getDeclaringClass()))
                .findFirst()
                .map(frame -> fieldOf(frame, type))
                .orElse(type.name()));
    }

    private static boolean isAccessor(Class<?> type) {
        return type == Violation.class || ScalarType.class.isAssignableFrom(type);
    }

    private static String fieldOf(StackFrame frame, ScalarType type) {
        LaidOutRecord<?> owner = recordOf(frame.getDeclaringClass());
        if (owner == null) {
            return type.name();
        }
        // a field whose name Java can't have has underscores appended
        String name = frame.getMethodName();
        while (owner.members().find(name) == null && name.endsWith("_")) {
            name = name.substring(0, name.length() - 1);
        }
        return owner.members().find(name) == null ? type.name() : owner.name() + "." + name;
    }

    /** What a generated class says it is a view of; null for others, and for those that are no one's business. */
    private static @Nullable LaidOutRecord<?> recordOf(Class<?> type) {
        if (!Pointer.class.isAssignableFrom(type)) {
            return null;
        }
        try {
            return type.getField("TYPE").get(null) instanceof LaidOutRecord<?> owner ? owner : null;
        } catch (ReflectiveOperationException _) {
            return null;
        }
    }
}
