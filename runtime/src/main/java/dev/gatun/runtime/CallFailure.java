package dev.gatun.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a call was refused with from what callbacks threw meanwhile.
 *
 * <p>A refusal is made by the JDK's or this runtime's checks, called by the very method that makes the call: below their frames its stack is
 * that method's own. A callback's exception has at least the frame of the callback's interface in between, and one that was made
 * earlier, or below a nested call, has another stack.
 */
final class CallFailure {

    private static final String RUNTIME = CallFailure.class.getPackageName() + ".";

    private CallFailure() {}

    /** The exception to throw; for {@link Native#failure}, called by the method that made the call. */
    static Throwable named(Throwable exception, String function) {
        // asked first, since stack traces take longer than all else about an exception
        if (!(exception instanceof RuntimeException cause)
                || PendingException.isKnown(exception)
                || !isRefusal(cause)) {
            return exception;
        }
        String reason = reason(cause);
        return reason == null || reason.startsWith(function)
                ? exception
                : Violation.renamed(cause, function + ": " + reason);
    }

    private static @Nullable String reason(RuntimeException cause) {
        boolean closed = cause instanceof IllegalStateException && "Already closed".equals(cause.getMessage());
        if (closed) {
            return "memory of an argument is freed: its arena is closed";
        }
        boolean ofArena = cause instanceof WrongThreadException
                && String.valueOf(cause.getMessage()).startsWith("Attempted access outside");
        return ofArena ? "memory of an argument belongs to another thread, which made its arena" : cause.getMessage();
    }

    private static boolean isRefusal(RuntimeException cause) {
        StackTraceElement[] made = cause.getStackTrace();
        StackTraceElement[] here = new Throwable().getStackTrace();
        int maker = firstOther(made);
        int caller = firstOther(here);
        return maker < made.length
                && caller < here.length
                && made[maker].getClassName().equals(here[caller].getClassName())
                && made[maker].getMethodName().equals(here[caller].getMethodName())
                && Arrays.equals(made, maker + 1, made.length, here, caller + 1, here.length);
    }

    /** Index of the innermost frame that is no check's. */
    private static int firstOther(StackTraceElement[] trace) {
        int frame = 0;
        while (frame < trace.length && isCheck(trace[frame].getClassName())) {
            frame++;
        }
        return frame;
    }

    private static boolean isCheck(String className) {
        return className.startsWith("java.lang.")
                || className.startsWith("java.util.")
                || className.startsWith("jdk.internal.")
                || className.equals(RUNTIME + className.substring(className.lastIndexOf('.') + 1))
                || className.startsWith(RUNTIME + "foreign.")
                || className.startsWith(RUNTIME + "cpp.");
    }
}
