package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.ArrayList;
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
public final class Hold extends HoldCount implements AutoCloseable {

    /** Starts the thread when it is needed first. */
    private interface Cleaning {
        Cleaner CLEANER = Cleaner.create();
    }

    /** What an object of C refers to: not closed where the object goes on without Java. */
    public interface Needed extends AutoCloseable {

        /** The same for a copy of the object. */
        Needed again();

        @Override
        void close();
    }

    private final Consumer<MemorySegment> free;
    /** Of views into a record, which must not outlive it; null where there are none, or on several threads. */
    private final @Nullable Arena views;
    /** What keeps the object as long as it is reachable itself, so that nobody has to count; null for all other objects. */
    private final @Nullable Object keeper;
    /** Where there is a keeper, what has to be there besides. */
    private final Hold[] needs;

    private final @Nullable Hold parent;
    private Leaks.@Nullable Tracked tracked;
    private Cleaner.@Nullable Cleanable cleanable;
    private @Nullable Map<Object, AutoCloseable> attached;

    @SuppressWarnings("MustBeClosedChecker") // closed with the object
    private Hold(Ownership<?> ownership, MemorySegment object, @Nullable Hold parent) {
        super(
                ownership.type().name(),
                object,
                ownership.mode() == Ownership.Mode.CONFINED ? Thread.currentThread() : null);
        this.free = ownership.free();
        this.parent = parent;
        this.views = ownership.type() instanceof RecordType<?> && thread != null ? Arena.ofConfined() : null;
        this.keeper = null;
        this.needs = new Hold[0];
    }

    private Hold(
            String type,
            MemorySegment object,
            Consumer<MemorySegment> free,
            @Nullable Thread thread,
            @Nullable Hold parent,
            @Nullable Object keeper,
            Hold... needs) {
        super(type, object, thread);
        this.free = free;
        this.parent = parent;
        this.views = null;
        this.keeper = keeper;
        this.needs = needs;
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

    /**
     * Of an object whose memory is the garbage collector's, or that is a part of such: never closed, for all threads.
     *
     * @param needs what it refers to: without it it can't be used
     */
    public static Hold within(String type, MemorySegment object, Object keeper, List<Hold> needs) {
        return new Hold(type, object, _ -> {}, null, null, keeper, needs.toArray(new Hold[0]));
    }

    /** What keeps an object {@link #within} another one; null for any other. */
    public @Nullable Object keeper() {
        return keeper;
    }

    /** What has to be there for the object to be used, itself included unless only reachability keeps it. */
    public List<Hold> needs() {
        return keeper == null ? List.of(this) : List.of(needs);
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
            takeConfined();
        } else if (keeper == null) {
            takeShared();
        } else {
            takeNeeds();
        }
    }

    private void takeNeeds() {
        for (int i = 0; i < needs.length; i++) {
            try {
                needs[i].take();
            } catch (RuntimeException e) {
                while (--i >= 0) {
                    needs[i].close();
                }
                throw e;
            }
        }
    }

    /** Ends one hold. */
    @Override
    @SuppressWarnings("ReachabilityFenceUsage") // this is what ends a try statement
    public void close() {
        if (thread != null) {
            leaveConfined();
        } else if (keeper == null) {
            leaveShared();
        } else {
            for (Hold need : needs) {
                need.close();
            }
            Reference.reachabilityFence(this);
        }
    }

    private void release() {
        removeChild();
        for (Hold need : needs) {
            need.release();
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
        addChild();
        for (Hold need : needs) {
            need.retain(child);
        }
    }

    /**
     * Keeps the object from being freed until what this gives is closed, which any thread may do. A call holds it meanwhile.
     *
     * <p>Whoever is the last to need an object that was closed runs what frees it: no thread uses it any more.
     */
    public Needed needed() {
        addChild();
        return new Needed() {
            private boolean closed;

            @Override
            public Needed again() {
                return needed();
            }

            @Override
            public synchronized void close() {
                if (!closed) {
                    closed = true;
                    removeChild();
                }
            }
        };
    }

    /** Lets all threads use the object from now on: the caller's word that it is made for that. */
    public void share() {
        checkThread();
        if (parent != null && parent.thread != null) {
            throw new IllegalStateException(
                    this + " can't be shared between threads: " + parent + ", which it needs, is confined to one");
        }
        thread = null;
    }

    /** Closes the object, once. */
    public void end() {
        checkThread();
        End end = endOnce();
        if (end == End.BEFORE) {
            return;
        }
        if (tracked != null) {
            tracked.closed();
        }
        if (end == End.NOW) {
            free();
        }
    }

    @Override
    void free() {
        if (hasChildren()) {
            return;
        }
        closeViews();
        if (isLast()) {
            finish(() -> free.accept(object), true);
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
            reopen();
            throw new IllegalStateException(this + " can't be closed while a call uses a part of it", e);
        }
    }

    /**
     * @param ended whether the object is no more, rather than another's
     * @return what it still needs
     */
    private List<Needed> finish(AutoCloseable first, boolean ended) {
        List<Needed> needed = new ArrayList<>();
        Completion completion = new Completion();
        completion.run(first);
        if (tracked != null) {
            tracked.freed();
        }
        if (cleanable != null) {
            cleanable.clean();
        }
        for (AutoCloseable resource : takeAttached().reversed()) {
            if (!ended && resource instanceof Needed need) {
                needed.add(need);
            } else {
                completion.run(resource);
            }
        }
        if (parent != null) {
            completion.run(parent::release);
        }
        completion.rethrow();
        return needed;
    }

    /**
     * Closes a resource when the object is freed, or as soon as another one is attached for the same.
     *
     * @param key what the resource is for
     */
    public void attach(Object key, AutoCloseable resource) {
        checkThread();
        AutoCloseable previous;
        synchronized (this) {
            checkThere();
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

    /** Lets a copy of an object need what the object does. */
    public void attachAllTo(Hold copy) {
        List<Map.Entry<Object, AutoCloseable>> all;
        synchronized (this) {
            all = attached == null ? List.of() : new ArrayList<>(attached.entrySet());
        }
        for (Map.Entry<Object, AutoCloseable> each : all) {
            if (each.getValue() instanceof Needed needed) {
                copy.attach(each.getKey(), needed.again());
            }
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

    /** The call has moved the object's contents elsewhere: from now on it can only be closed. */
    public void moved(String function) {
        // what the contents refer to is needed where they are now
        synchronized (this) {
            if (attached != null) {
                attached.values().removeIf(Needed.class::isInstance);
            }
        }
        moveTo(function);
    }

    /** C has the object, and may have freed it. */
    public void given(String function) {
        giveTo(function);
        finish(views == null ? () -> {} : views, false);
    }

    /**
     * C++ ends the object: no call may use it from now on, and nothing is left to free. Does nothing if Java has ended it. Any thread may say so.
     *
     * @param what for messages: {@code was deleted by C++}
     * @return what the object refers to until it has ended
     */
    public List<Needed> vanish(String what) {
        return vanishAs(what) ? finish(() -> {}, false) : List.of();
    }

    /** Leaves the object to C++, which ends it some day: it is no leak any more. */
    public void entrust() {
        if (tracked != null) {
            tracked.freed();
        }
    }

    @Override
    void explain(IllegalStateException exception) {
        if (tracked != null) {
            tracked.explain(exception);
        }
    }
}
