package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** How many calls and other objects hold one of C, what became of it, and whom that lets use it. */
abstract sealed class HoldCount permits Hold {

    /** Holds are refused; the object is to be freed as soon as the count is 0. */
    private static final int CLOSED = 1 << 31;
    /** It was freed, or is C's. Besides {@link #CLOSED}. */
    private static final int GONE = 1 << 30;
    /** A call is about to give the object to C. Besides {@link #CLOSED}. */
    private static final int OFFERED = 1 << 29;
    /** It was closed in the meantime. Besides {@link #OFFERED}. */
    private static final int UNWANTED = 1 << 28;
    /** Its contents went elsewhere: what is left can only be closed. Besides {@link #CLOSED}. */
    private static final int MOVED = 1 << 27;
    /** The number of calls that hold the object. */
    private static final int COUNT = MOVED - 1;

    private static final VarHandle STATE = field("state");
    private static final VarHandle CHILDREN = field("children");

    final String type;
    /** The address. */
    final MemorySegment object;
    /** Null for shared objects. */
    @Nullable Thread thread;
    /** Written without atomicity by {@link #thread} when a call comes or goes. */
    private int state;
    /** The number of objects that need this one: apart, so that {@link #state} is 0 between calls, which is the fastest. */
    @SuppressWarnings("UnusedVariable") // by CHILDREN
    private int children;
    /** Which C function took the object. */
    private @Nullable String taker;

    /** How C++ ended the object; null if it didn't. */
    private @Nullable String vanished;

    HoldCount(String type, MemorySegment object, @Nullable Thread thread) {
        this.type = type;
        this.object = object;
        this.thread = thread;
    }

    private static VarHandle field(String name) {
        try {
            return MethodHandles.lookup().findVarHandle(HoldCount.class, name, int.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Frees the object if {@link #isLast()}. */
    abstract void free();

    /** Adds what is known of the object's end to an exception. */
    abstract void explain(IllegalStateException exception);

    /** One more call, of the object's own thread. */
    final void takeConfined() {
        if (thread != Thread.currentThread()) {
            throw refusal();
        }
        // constants, where they are known: no call waits for what the one before it has stored
        if (state == 0) {
            state = 1;
        } else {
            takeAgain();
        }
    }

    private void takeAgain() {
        if (state < 0) {
            throw refusal();
        }
        state++;
    }

    /** One more call, of any thread. */
    final void takeShared() {
        if ((int) STATE.getAndAdd(this, 1) < 0) {
            leaveShared();
            throw refusal();
        }
    }

    final void leaveConfined() {
        if (state == 1) {
            state = 0;
        } else if (--state == CLOSED) {
            free();
        }
    }

    final void leaveShared() {
        if ((int) STATE.getAndAdd(this, -1) - 1 == CLOSED) {
            free();
        }
    }

    /** For one that needs this object: a call holds it meanwhile, so that it is there, whether closed or not. */
    final void addChild() {
        CHILDREN.getAndAdd(this, 1);
        if (((int) STATE.getVolatile(this) & GONE) != 0) {
            CHILDREN.getAndAdd(this, -1);
            throw refusal();
        }
    }

    /** For one that needed this object, on any thread: the last one of a closed object frees it. */
    final void removeChild() {
        if ((int) CHILDREN.getAndAdd(this, -1) == 1 && (int) STATE.getVolatile(this) == CLOSED) {
            free();
        }
    }

    final void check() {
        if ((thread != null && thread != Thread.currentThread()) || (int) STATE.getOpaque(this) < 0) {
            throw refusal();
        }
    }

    final void checkThread() {
        if (thread != null && thread != Thread.currentThread()) {
            throw refusal();
        }
    }

    /** @throws IllegalStateException if it was freed */
    final void checkThere() {
        if (((int) STATE.getVolatile(this) & GONE) != 0) {
            throw refusal();
        }
    }

    /** Whether nothing needs the object any more. Refused takers may come and go meanwhile: whoever leaves it at 0 tries. */
    final boolean hasChildren() {
        // the state may have been written without any order
        VarHandle.fullFence();
        return (int) CHILDREN.getVolatile(this) != 0;
    }

    /** Whether a closed object is to be freed now, by the caller alone. */
    final boolean isLast() {
        return STATE.compareAndSet(this, CLOSED, CLOSED | GONE);
    }

    /** Undoes {@link #endOnce}. */
    final void reopen() {
        state = 0;
    }

    /** What became of an object that is closed: once, and it is to be freed at once, or not. */
    enum End {
        BEFORE,
        LATER,
        NOW
    }

    /** Refuses holds from now on. */
    final End endOnce() {
        int now;
        int next;
        do {
            now = (int) STATE.getVolatile(this);
            next = (now & MOVED) != 0 ? now & ~MOVED : now | ((now & OFFERED) != 0 ? UNWANTED : CLOSED);
            if (next == now) {
                return End.BEFORE;
            }
        } while (!STATE.compareAndSet(this, now, next));
        if ((now & MOVED) != 0) {
            taker = null;
        }
        return next == CLOSED ? End.NOW : End.LATER;
    }

    /** Reserves the object for a call that takes it: no other call may use it, and nothing may need it. */
    public final void offer(String function) {
        checkThread();
        int needed = (int) CHILDREN.getVolatile(this);
        int now = needed == 0 ? (int) STATE.compareAndExchange(this, 0, CLOSED | OFFERED | 1) : state;
        if (now < 0) {
            throw refusal();
        }
        if (now + needed > 0) {
            throw new IllegalStateException(this + " is held " + times(now + needed)
                    + ", by calls that run or by what was made" + " from it: " + function + " can't take it");
        }
    }

    /** The call wasn't made. */
    public final void withdraw() {
        stopOffering(0);
    }

    /** As {@link Hold#moved}. */
    final void moveTo(String function) {
        taker = function;
        stopOffering(CLOSED | MOVED);
    }

    private void stopOffering(int wanted) {
        int now;
        int next;
        do {
            now = (int) STATE.getVolatile(this);
            next = (now & COUNT) - 1 | ((now & UNWANTED) != 0 ? CLOSED : wanted);
        } while (!STATE.compareAndSet(this, now, next));
        if (next == CLOSED) {
            free();
        }
    }

    /** C has the object, and may have freed it. */
    final void giveTo(String function) {
        taker = function;
        STATE.getAndBitwiseOr(this, GONE);
    }

    /** Whether it was there until now. */
    final boolean vanishAs(String what) {
        boolean before = ((int) STATE.getAndBitwiseOr(this, CLOSED | GONE) & GONE) == 0;
        if (before) {
            vanished = what;
        }
        return before;
    }

    final RuntimeException refusal() {
        Thread current = Thread.currentThread();
        if (thread != null && thread != current) {
            return new WrongThreadException(this + " belongs to thread " + name(thread) + ", not to " + name(current));
        }
        IllegalStateException exception = new IllegalStateException(this + refused());
        explain(exception);
        return exception;
    }

    private String refused() {
        if (vanished != null) {
            return " " + vanished;
        }
        if (taker == null) {
            return (state & OFFERED) == 0 ? " is closed" : " is being taken by a call";
        }
        return ((state & GONE) == 0 ? " was moved from by " : " was given to ") + taker;
    }

    /** For messages: virtual threads mostly have a number only. */
    static String name(Thread thread) {
        return "\"" + thread.getName() + "\" (#" + thread.threadId() + ")";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /** For people. */
    public final String state() {
        int now = (int) STATE.getVolatile(this);
        if (now >= 0) {
            return "open";
        }
        if ((now & MOVED) != 0) {
            return "moved from by " + taker;
        }
        if ((now & GONE) != 0) {
            if (vanished != null) {
                return vanished;
            }
            return taker == null ? "closed" : "given to " + taker;
        }
        return "closed, held " + times((now & COUNT) + (int) CHILDREN.getVolatile(this));
    }

    /** C type and address. */
    @Override
    public final String toString() {
        return type + " at 0x" + Long.toHexString(object.address());
    }
}
