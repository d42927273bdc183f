package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns failures of C functions into exceptions, in the way of one library: where the code and the message come from. Immutable; used by
 * generated exception classes.
 *
 * @param <E> the exception class
 */
public final class ErrorReport<E extends NativeException> {

    /** More codes in a row than any library keeps: a function that gives so many doesn't take what it gives off a list. */
    static final int MAX_CODES = 64;

    private static final MethodType OF_CODE = MethodType.methodType(MemorySegment.class, long.class);

    /**
     * An exception's constructor.
     *
     * @param <E> the exception class
     */
    @FunctionalInterface
    public interface Factory<E extends NativeException> {

        /** A new exception; the parameters are those of {@link NativeException}'s constructor. */
        E make(String function, long code, @Nullable String codeName, String detail);
    }

    private enum Source {
        RESULT,
        NONE,
        ERRNO,
        FUNCTION
    }

    private final Factory<E> factory;
    private final Source source;
    private final boolean unsigned;
    private final ErrorCodes codes;
    private final @Nullable MethodHandle code;
    private final @Nullable MethodHandle message;
    private final boolean strerror;

    private ErrorReport(
            Factory<E> factory,
            Source source,
            boolean unsigned,
            ErrorCodes codes,
            @Nullable MethodHandle code,
            @Nullable MethodHandle message,
            boolean strerror) {
        this.factory = factory;
        this.source = source;
        this.unsigned = unsigned;
        this.codes = codes;
        this.code = code;
        this.message = message;
        this.strerror = strerror;
    }

    /** Failures whose code is the function's result, without names and messages. */
    public static <E extends NativeException> ErrorReport<E> of(Factory<E> factory) {
        return new ErrorReport<>(factory, Source.RESULT, false, ErrorCodes.NONE, null, null, false);
    }

    /** The same with names for codes: numbers and names as {@link ErrorCodes#of} takes them. */
    public ErrorReport<E> codes(String... tables) {
        return new ErrorReport<>(factory, source, unsigned, ErrorCodes.of(tables), code, message, strerror);
    }

    /** The same with codes of 64 bits that messages show without a sign. */
    public ErrorReport<E> unsigned() {
        return new ErrorReport<>(factory, source, true, codes, code, message, strerror);
    }

    /** The same without a code: functions that return null. */
    public ErrorReport<E> withoutCode() {
        return new ErrorReport<>(factory, Source.NONE, unsigned, codes, code, message, strerror);
    }

    /** The same with the code that the failed call left in {@code errno}. */
    public ErrorReport<E> errno() {
        return new ErrorReport<>(factory, Source.ERRNO, unsigned, codes, code, message, strerror);
    }

    /**
     * The same with the code that a function gives. Where the library keeps several, so that the function gives another one each time until it
     * gives 0, the exception has the first, and {@linkplain Throwable#getSuppressed suppressed} ones have the others.
     *
     * @param function without parameters, of an integer
     */
    public ErrorReport<E> code(MethodHandle function) {
        MethodHandle wide = widened(function);
        return new ErrorReport<>(factory, Source.FUNCTION, unsigned, codes, wide, message, strerror);
    }

    /**
     * The same with the message that a function gives.
     *
     * @param function gives a {@code char *} and takes nothing, an integer (the code) or a pointer (to the object that the failed call was about)
     */
    public ErrorReport<E> message(MethodHandle function) {
        boolean ofObject =
                function.type().parameterCount() == 1 && function.type().parameterType(0) == MemorySegment.class;
        MethodHandle exact = function.type().parameterCount() == 0
                ? MethodHandles.dropArguments(function, 0, long.class)
                : ofObject ? function : MethodHandles.explicitCastArguments(function, OF_CODE);
        return new ErrorReport<>(factory, source, unsigned, codes, code, exact, false);
    }

    /** The same with the C library's message for the code. */
    public ErrorReport<E> strerror() {
        return new ErrorReport<>(factory, source, unsigned, codes, code, null, true);
    }

    private static MethodHandle widened(MethodHandle function) {
        return MethodHandles.explicitCastArguments(function, MethodType.methodType(long.class));
    }

    /**
     * The exception for a call that failed.
     *
     * @param function as in C
     * @param result what it returned, unsigned ones of 32 bits and less without a sign; 0 for a pointer
     */
    public E failure(String function, long result) {
        return failure(function, result, MemorySegment.NULL);
    }

    /**
     * The exception for a call that failed.
     *
     * @param function as in C
     * @param result what it returned, unsigned ones of 32 bits and less without a sign; 0 for a pointer
     * @param object what the function was called for: a null address where there is none
     */
    public E failure(String function, long result, MemorySegment object) {
        return switch (source) {
            case RESULT -> exception(function, result, object);
            case ERRNO -> exception(function, Errno.last(), object);
            case NONE -> withoutCode(function, object);
            case FUNCTION -> fromQueue(function, object);
        };
    }

    private E fromQueue(String function, MemorySegment object) {
        List<Throwable> problems = new ArrayList<>();
        List<Long> found = codesOf(problems);
        E first = found.isEmpty() ? withoutCode(function, object) : exception(function, found.getFirst(), object);
        for (int i = 1; i < found.size(); i++) {
            first.addSuppressed(exception(function, found.get(i), object));
        }
        problems.forEach(first::addSuppressed);
        return first;
    }

    private List<Long> codesOf(List<Throwable> problems) {
        List<Long> found = new ArrayList<>();
        try {
            MethodHandle next = code;
            while (next != null && found.size() < MAX_CODES) {
                long one = (long) next.invokeExact();
                if (one == 0) {
                    return found;
                }
                found.add(one);
            }
        } catch (Throwable e) {
            problems.add(e);
            return found;
        }
        return found.subList(0, Math.min(1, found.size()));
    }

    private E withoutCode(String function, MemorySegment object) {
        List<Throwable> problems = new ArrayList<>();
        String text = text(0, object, problems);
        return with(problems, factory.make(function, 0, null, text == null ? "failed" : text));
    }

    private E exception(String function, long value, MemorySegment object) {
        List<Throwable> problems = new ArrayList<>();
        String name = codes.name(value);
        if (name == null && (source == Source.ERRNO || strerror)) {
            name = Errno.name((int) value);
        }
        String text = text(value, object, problems);
        return with(problems, factory.make(function, value, name, detail(value, name, text)));
    }

    private String detail(long value, @Nullable String name, @Nullable String text) {
        String number = unsigned ? Long.toUnsignedString(value) : Long.toString(value);
        if (text == null) {
            return name == null ? "error " + number : name + " (" + number + ")";
        }
        return text + " (" + (name == null ? "" : name + ", ") + number + ")";
    }

    /** What the library says; its own failure to say something must not hide the one that it is about. */
    private @Nullable String text(long value, MemorySegment object, List<Throwable> problems) {
        try {
            if (strerror) {
                return Errno.message((int) value);
            }
            if (message == null) {
                return null;
            }
            boolean ofObject = message.type().parameterType(0) == MemorySegment.class;
            if (ofObject && object.address() == 0) {
                return null;
            }
            MemorySegment said =
                    ofObject ? (MemorySegment) message.invokeExact(object) : (MemorySegment) message.invokeExact(value);
            CString text = CString.at(said);
            return text == null ? null : text.toString().strip();
        } catch (Throwable e) {
            problems.add(e);
            return null;
        }
    }

    private E with(List<Throwable> problems, E exception) {
        problems.forEach(exception::addSuppressed);
        return exception;
    }
}
