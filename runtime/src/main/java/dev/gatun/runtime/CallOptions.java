package dev.gatun.runtime;

/**
 * How the handles of a {@link Library} call.
 *
 * @param errno whether the thread's {@link Errno} is to have the value that a call leaves
 * @param critical whether the thread stays in Java's state, so that C may have memory of Java's heap
 */
record CallOptions(boolean errno, boolean critical) {

    /** A plain call. */
    static final CallOptions NONE = new CallOptions(false, false);

    CallOptions withErrno() {
        return new CallOptions(true, critical);
    }

    CallOptions withCritical() {
        return new CallOptions(errno, true);
    }
}
