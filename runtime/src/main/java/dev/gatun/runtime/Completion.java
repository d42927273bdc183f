package dev.gatun.runtime;

import org.jspecify.annotations.Nullable;

/** Does what has to be done whatever happens. The first exception is thrown in the end, with later ones as suppressed. */
final class Completion {

    private @Nullable Throwable first;

    void run(AutoCloseable step) {
        try {
            step.close();
        } catch (Throwable e) {
            add(e);
        }
    }

    /** A thrown exception is itself, whatever its class thinks of equality. */
    @SuppressWarnings("ReferenceEquality")
    private void add(Throwable exception) {
        if (first == null) {
            first = exception;
        } else if (first != exception) {
            first.addSuppressed(exception);
        }
    }

    void rethrow() {
        if (first != null) {
            throw Native.failure(first);
        }
    }
}
