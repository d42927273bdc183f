package dev.gatun.runtime;

import java.lang.Thread.UncaughtExceptionHandler;
import org.jspecify.annotations.Nullable;

/** What holds for all callbacks. */
public final class Callbacks {

    private static volatile @Nullable UncaughtExceptionHandler handler;

    private Callbacks() {}

    /**
     * Says who gets exceptions of callbacks that no downcall can throw: on threads that C started. What the handler itself throws is
     * lost: C's frames can't be unwound.
     *
     * @param newHandler called on C's thread; null for the thread's own {@linkplain Thread#getUncaughtExceptionHandler() uncaught exception
     *     handler}, the default
     */
    public static void onUncaught(@Nullable UncaughtExceptionHandler newHandler) {
        handler = newHandler;
    }

    static void uncaught(Throwable exception) {
        Thread thread = Thread.currentThread();
        UncaughtExceptionHandler ours = handler;
        UncaughtExceptionHandler theirs = ours == null ? thread.getUncaughtExceptionHandler() : ours;
        theirs.uncaughtException(thread, exception);
    }
}
