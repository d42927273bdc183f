package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an object of C from being freed: while a call uses it, or an object made from it exists. For generated methods,
 * in {@code try (Hold _ = Hold.of(db)) {...}}.
 *
 * <p>There is one for each owned object, taken any number of times. It doesn't refer to the object's handle, so that
 * the handle can become garbage.
 */
public final class Hold implements AutoCloseable {

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
    /** The number of calls that hold the object; of children too, if it is shared. */
    private static final int COUNT = MOVED - 1;

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Hold.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Starts the thread when it is needed first. */
    private interface Cleaning {
        Cleaner CLEANER = Cleaner.create();
    }

    private final String type;
    private final Consumer<MemorySegment> free;
    /** The address. */
    private final MemorySegment object;
    /** Of views into a record, which must not outlive it; null where there are none, or on several threads. */
    private final @Nullable Arena views;
    /** Null for shared objects. */
    private @Nullable Thread thread;
    /** What keeps the object as long as it is reachable itself, so that nobody has to count; null for all other objects. */
    private final @Nullable Object keeper;

    private final @Nullable Hold parent;
    /** Written without atomicity by {@link #thread} when a call comes or goes. */
    private int state;
    /** The number of children of a confined object: apart, so that {@link #state} is 0 between calls, which is the fastest. */
    private int children;
    /** Which C function took the object. */
    private @Nullable String taker;

    /** How C++ ended the object; null if it didn't. */
    private @Nullable String vanished;

    private Leaks.@Nullable Tracked tracked;
    private Cleaner.@Nullable Cleanable cleanable;
    private @Nullable Map<Object, AutoCloseable> attached;

    @SuppressWarnings("MustBeClosedChecker") // closed with the object
    private Hold(Ownership<?> ownership, MemorySegment object, @Nullable Hold parent) {
        this.type = ownership.type().name();
        this.free = ownership.free();
        this.object = object;
        this.thread = ownership.mode() == Ownership.Mode.CONFINED ? Thread.currentThread() : null;
        this.parent = parent;
        this.views = ownership.type() instanceof RecordType<?> && thread != null ? Arena.ofConfined() : null;
        this.keeper = null;
    }

    private Hold(
            String type,
            MemorySegment object,
            Consumer<MemorySegment> free,
            @Nullable Thread thread,
            @Nullable Hold parent,
            @Nullable Object keeper) {
        this.type = type;
        this.free = free;
        this.object = object;
        this.thread = thread;
        this.parent = parent;
        this.views = null;
        this.keeper = keeper;
    }

    /**
     * Of an object of C++ that Java ends, confined to the current thread.
     *
     * @param type in C++
     * @param free what ends it
     * @param parent what isn't freed before it; null for nothing
     */
    public static Hold confined(
            String type, MemorySegment object, Consumer<MemorySegment> free, @Nullable Hold parent) {
        Hold hold = new Hold(type, object, free, Thread.currentThread(), parent, null);
        if (parent != null) {
            parent.retain(hold);
        }
        return hold;
    }

    /** Of an object within another one, whose memory is the garbage collector's: never closed, for all threads. */
    public static Hold within(String type, MemorySegment object, Object keeper) {
        return new Hold(type, object, _ -> {}, null, null, keeper);
    }

    /** Whether nobody counts who holds the object, since reachability keeps it. */
    public boolean isKept() {
        return keeper != null;
    }

    /** Reports it as a leak as long as it is not closed, if that is asked for. */
    public void track(Object owner) {
        if (Leaks.TRACKED) {
            tracked = Leaks.track(type, owner);
        }
    }

    static <T extends Handle<T>> T own(Ownership<T> ownership, MemorySegment object, @Nullable Hold parent) {
        Hold hold = new Hold(ownership, object, parent);
        if (parent != null) {
            parent.retain(hold);
        }
        T handle = ownership.constructor().apply(hold.sized(ownership.type()), hold);
        hold.track(handle);
        if (ownership.cleaned()) {
            hold.cleanable = Cleaning.CLEANER.register(handle, hold::end);
        }
        return handle;
    }

    /** The object as far as its size is known. */
    private MemorySegment sized(PointeeType<?> kind) {
        if (!(kind instanceof RecordType<?> record)) {
            return object;
        }
        return views == null
                ? Segments.sized(object, record.size(), type)
                : Segments.owned(object, record.size(), views, type);
    }

    /**
     * Holds what a pointer points to.
     *
     * @return null where there is nothing to hold: for null, and all that isn't owned
     * @throws IllegalStateException if the object was closed or given away
     * @throws WrongThreadException if it belongs to another thread
     */
    public static @Nullable Hold of(@Nullable Pointer<?> pointer) {
        Hold hold = pointer instanceof Handle<?> handle ? handle.hold() : null;
        if (hold != null) {
            hold.take();
        }
        return hold;
    }

    /** The address to pass to C for a pointer that is held: {@link MemorySegment#NULL} for null. */
    public static MemorySegment address(@Nullable Pointer<?> pointer) {
        return switch (pointer) {
            case null -> MemorySegment.NULL;
            case Handle<?> handle -> handle.hold() == null ? handle.address() : handle.hold().object;
            default -> pointer.segment();
        };
    }

    /**
     * Takes one hold, to be {@linkplain #close closed}.
     *
     * @return this
     */
    public Hold taken() {
        take();
        return this;
    }

    private void take() {
        if (thread != null) {
            if (thread != Thread.currentThread()) {
                throw refusal();
            }
            // constants, where they are known: no call waits for what the one before it has stored
            if (state == 0) {
                state = 1;
            } else {
                takeAgain();
            }
        } else if (keeper == null && (int) STATE.getAndAdd(this, 1) < 0) {
            close();
            throw refusal();
        }
    }

    private void takeAgain() {
        if (state < 0) {
            throw refusal();
        }
        state++;
    }

    /** Ends one hold. */
    @Override
    @SuppressWarnings("ReachabilityFenceUsage") // this is what ends a try statement
    public void close() {
        if (thread == null) {
            if (keeper != null) {
                Reference.reachabilityFence(this);
            } else if ((int) STATE.getAndAdd(this, -1) - 1 == CLOSED) {
                free();
            }
        } else if (state == 1) {
            state = 0;
        } else if (--state == CLOSED) {
            free();
        }
    }

    /** For a child that is gone. */
    private void release() {
        if (thread == null) {
            close();
        } else if (--children == 0 && state == CLOSED) {
            free();
        }
    }

    /** For a child: a call that makes one holds the parent, so that it is there, whether closed or not. */
    private void retain(Hold child) {
        if (thread != null && (child.thread == null || thread != Thread.currentThread())) {
            throw thread == Thread.currentThread()
                    ? new IllegalArgumentException(
                            "an object shared between threads can't be kept by " + this + ", which is confined to one")
                    : refusal();
        }
        if (thread != null && (state & GONE) == 0) {
            children++;
        } else if (((int) STATE.getAndAdd(this, 1) & GONE) != 0) {
            STATE.getAndAdd(this, -1);
            throw refusal();
        }
    }

    void check() {
        if ((thread != null && thread != Thread.currentThread()) || (int) STATE.getOpaque(this) < 0) {
            throw refusal();
        }
    }

    /** Lets all threads use the object from now on: the caller's word that it is made for that. */
    public void share() {
        checkThread();
        if (parent != null && parent.thread != null) {
            throw new IllegalStateException(
                    this + " can't be shared between threads: " + parent + ", which it needs, is confined to one");
        }
        if (thread != null) {
            state += children;
            children = 0;
            thread = null;
        }
    }

    /** Closes the object, once. */
    public void end() {
        checkThread();
        int now;
        int next;
        do {
            now = (int) STATE.getVolatile(this);
            next = (now & MOVED) != 0 ? now & ~MOVED : now | ((now & OFFERED) != 0 ? UNWANTED : CLOSED);
            if (next == now) {
                return;
            }
        } while (!STATE.compareAndSet(this, now, next));
        if ((now & MOVED) != 0) {
            taker = null;
        }
        if (tracked != null) {
            tracked.closed();
        }
        if (next == CLOSED) {
            free();
        }
    }

    private void checkThread() {
        if (thread != null && thread != Thread.currentThread()) {
            throw refusal();
        }
    }

    /** Refused takers may come and go meanwhile: whoever leaves it at 0 tries. */
    private void free() {
        if (children != 0) {
            return;
        }
        closeViews();
        if (STATE.compareAndSet(this, CLOSED, CLOSED | GONE)) {
            finish(() -> free.accept(object));
        }
    }

    /** Where a call uses a part of the object, it stays as it was. */
    private void closeViews() {
        if (views == null) {
            return;
        }
        try {
            views.close();
        } catch (IllegalStateException e) {
            state = 0;
            throw new IllegalStateException(this + " can't be closed while a call uses a part of it", e);
        }
    }

    private void finish(AutoCloseable first) {
        Completion completion = new Completion();
        completion.run(first);
        if (tracked != null) {
            tracked.freed();
        }
        if (cleanable != null) {
            cleanable.clean();
        }
        for (AutoCloseable resource : takeAttached().reversed()) {
            completion.run(resource);
        }
        if (parent != null) {
            completion.run(parent::release);
        }
        completion.rethrow();
    }

    void attach(Object key, AutoCloseable resource) {
        checkThread();
        AutoCloseable previous;
        synchronized (this) {
            if (((int) STATE.getVolatile(this) & GONE) != 0) {
                throw refusal();
            }
            Map<Object, AutoCloseable> resources = attached == null ? new LinkedHashMap<>() : attached;
            previous = resources.remove(key);
            resources.put(key, resource);
            attached = resources;
        }
        if (previous != null) {
            Completion completion = new Completion();
            completion.run(previous);
            completion.rethrow();
        }
    }

    private synchronized List<AutoCloseable> takeAttached() {
        if (attached == null) {
            return List.of();
        }
        List<AutoCloseable> resources = List.copyOf(attached.values());
        attached = null;
        return resources;
    }

    /** Reserves the object for a call that takes it: no other call may use it, and nothing may need it. */
    public void offer(String function) {
        checkThread();
        int now = children == 0 ? (int) STATE.compareAndExchange(this, 0, CLOSED | OFFERED | 1) : state;
        if (now < 0) {
            throw refusal();
        }
        if (now + children > 0) {
            throw new IllegalStateException(this + " is held " + times(now + children)
                    + ", by calls that run or by what was made" + " from it: " + function + " can't take it");
        }
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /** The call wasn't made. */
    public void withdraw() {
        stopOffering(0);
    }

    /** The call has moved the object's contents elsewhere: from now on it can only be closed. */
    public void moved(String function) {
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
    public void given(String function) {
        taker = function;
        STATE.getAndBitwiseOr(this, GONE);
        finish(views == null ? () -> {} : views);
    }

    /** For messages: virtual threads mostly have a number only. */
    static String name(Thread thread) {
        return "\"" + thread.getName() + "\" (#" + thread.threadId() + ")";
    }

    private RuntimeException refusal() {
        Thread current = Thread.currentThread();
        if (thread != null && thread != current) {
            return new WrongThreadException(this + " belongs to thread " + name(thread) + ", not to " + name(current));
        }
        IllegalStateException exception = new IllegalStateException(this + refused());
        if (tracked != null) {
            tracked.explain(exception);
        }
        return exception;
    }

    /**
     * C++ has ended the object: no call may use it from now on, and nothing is left to free. Does nothing if Java has ended it. Any thread may say so.
     *
     * @param what for messages: {@code was deleted by C++}
     */
    public void vanish(String what) {
        int before = (int) STATE.getAndBitwiseOr(this, CLOSED | GONE);
        if ((before & GONE) == 0) {
            vanished = what;
            finish(() -> {});
        }
    }

    /** Leaves the object to C++, which ends it some day: it is no leak any more. */
    public void entrust() {
        if (tracked != null) {
            tracked.freed();
        }
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

    /** For people. */
    public String state() {
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
        return "closed, held " + times((now & COUNT) + children);
    }

    /** C type and address. */
    @Override
    public String toString() {
        return type + " at 0x" + Long.toHexString(object.address());
    }
}
