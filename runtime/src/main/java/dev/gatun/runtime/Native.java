package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** What generated methods do around a call. */
public final class Native {

    private Native() {}

    /** The address to pass to C: {@link MemorySegment#NULL} for null. */
    public static MemorySegment address(@Nullable Pointer<?> pointer) {
        return pointer == null ? MemorySegment.NULL : pointer.segment();
    }

    /** Memory for one value, all zero. */
    public static MemorySegment zeroed(SegmentAllocator allocator, NativeType type) {
        return Memory.allocate(allocator, type, 1);
    }

    /**
     * Closes what a failed call made all the same. What that throws comes with the exception as suppressed.
     *
     * @return the exception
     */
    public static <E extends Throwable> E closing(E exception, @Nullable AutoCloseable... made) {
        for (AutoCloseable one : made) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (Throwable e) {
                exception.addSuppressed(e);
            }
        }
        return exception;
    }

    /**
     * The argument.
     *
     * @param function as in C
     * @param parameter as in C
     * @throws NullPointerException if it is null
     */
    public static <T> T nonNull(@Nullable T argument, String function, String parameter) {
        if (argument == null) {
            throw new NullPointerException(function + ": " + parameter + " must not be null");
        }
        return argument;
    }

    /**
     * A value that was read from memory that the caller has to free, which this does.
     *
     * @param free handle of a C function that takes the memory's address
     */
    public static <T> T taken(T value, MethodHandle free, MemorySegment memory) throws Throwable {
        free.invokeExact(memory);
        return value;
    }

    /**
     * The index of a row.
     *
     * @param array the field or variable in C
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length}
     */
    public static long index(long index, long length, String array) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException(
                    "index " + index + " out of bounds for " + length + " rows of " + array);
        }
        return index;
    }

    /**
     * Copies what is given for an array to where it belongs; less than all of it leaves the rest as it is.
     *
     * @param place the C entity
     * @throws IndexOutOfBoundsException if there is more than the array can hold
     */
    public static void copy(MemorySegment target, MemorySegment source, String place) {
        if (source.byteSize() > target.byteSize()) {
            throw new IndexOutOfBoundsException(
                    place + ": " + source.byteSize() + " bytes exceed its " + target.byteSize());
        }
        target.copyFrom(source);
    }

    /**
     * Passes on what a call threw. What the call was refused with before C ran, since an argument's memory is freed or another
     * thread's, or a length can't be computed, is thrown with the function's name in its message. All else goes as it is: a missing
     * symbol, an exception from a callback. To be used as {@code throw Native.failure(e, "name")} by the method that calls.
     *
     * @param function as in C
     * @return never
     */
    public static RuntimeException failure(Throwable exception, String function) {
        throw Native.<RuntimeException>unchecked(CallFailure.named(exception, function));
    }

    /**
     * Passes on what a call threw, whatever it is: a misused segment, a missing symbol, an exception from a callback.
     * To be used as {@code throw Native.failure(e)}.
     *
     * @return never
     */
    public static RuntimeException failure(Throwable exception) {
        throw Native.<RuntimeException>unchecked(exception);
    }

    // a callback may throw a checked exception that nobody declared; it goes through as it is
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E unchecked(Throwable exception) throws E {
        throw (E) exception;
    }
}
