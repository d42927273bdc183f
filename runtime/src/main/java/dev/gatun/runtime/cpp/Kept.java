package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What objects of C++ refer to and don't own, text and other objects: kept as long as they are there.
 *
 * <p>What is needed by an object that has an end in Java is freed after it, though it was closed before. An object without an end, whose memory is
 * the garbage collector's, keeps it reachable, and can't be used any more when it is closed. What an object of C++'s own needs is kept for
 * ever: nobody tells its end.
 */
final class Kept {

    /** What only reachability keeps. */
    private static final Set<Pin> PINNED = ConcurrentHashMap.newKeySet();
    /** What objects of C++'s own need. */
    private static final Map<Key, Hold.Needed> FOR_EVER = new ConcurrentHashMap<>();

    static final Need NOTHING = new Need("", List.of());

    private Kept() {}

    /** What one use of several is for. */
    private record Use(String of, long address) {}

    /** Keeps something besides what is kept for the same. */
    static void keepToo(@Nullable CppObject object, String of, MemorySegment address, Need need) {
        keep(object, new Use(of, address.address()), need);
    }

    /**
     * What an object needs something for.
     *
     * @param address of the object
     * @param use the field or parameter
     */
    private record Key(long address, Object use) {}

    /**
     * Something that is needed.
     *
     * @param what reachable, it keeps the memory
     * @param holds what must not be freed
     */
    record Need(Object what, List<Hold> holds) {

        static Need of(CppObject object) {
            return new Need(object, object.hold == null ? List.of() : object.hold.needs());
        }

        Hold.Needed start() {
            return new Pin(this, holds.stream().map(Hold::needed).toList());
        }
    }

    /** Compared by identity: what is needed may have its own idea of equality. */
    private static final class Pin implements Hold.Needed {

        private final Need need;
        private final List<Hold.Needed> needed;

        Pin(Need need, List<Hold.Needed> needed) {
            this.need = need;
            this.needed = needed;
            PINNED.add(this);
        }

        @Override
        public Hold.Needed again() {
            return new Pin(need, needed.stream().map(Hold.Needed::again).toList());
        }

        @Override
        public void close() {
            if (PINNED.remove(this)) {
                needed.forEach(Hold.Needed::close);
            }
        }
    }

    /**
     * Keeps something for an object, in place of what it kept for the same use.
     *
     * @param object which is held, and so is what it needs; null for what has no end
     * @param use what it is for: a field or a parameter
     */
    static void keep(@Nullable CppObject object, Object use, Need need) {
        Key key = new Key(object == null ? 0 : object.address.address(), use);
        Hold hold = object == null ? null : object.hold;
        if (object == null) {
            replace(key, need);
            return;
        }
        if (object.owner && object.ownHold() == null && object.type.isAutomatic()) {
            depend(object, use, need);
        } else if (hold == null) {
            replace(key, need);
        } else if (hold.keeper() instanceof CppObject keeper) {
            keep(keeper, key, need);
        } else if (hold.keeper() != null) {
            replace(key, need);
        } else {
            // one that refers to itself needs nobody for that
            hold.attach(key, need.holds.contains(hold) ? NOTHING.start() : need.start());
        }
    }

    private static void replace(Key key, Need need) {
        Hold.Needed previous = FOR_EVER.put(key, need.start());
        if (previous != null) {
            previous.close();
        }
    }

    /** An object without an end. */
    private static void depend(CppObject object, Object use, Need need) {
        Map<Object, Need> all = object.needs(use, need);
        List<Hold> holds = new ArrayList<>();
        all.values().forEach(each -> holds.addAll(each.holds));
        if (object.hold != null || !holds.isEmpty()) {
            object.hold = Hold.within(object.type.name(), object.address, object, holds);
        }
    }

    /** Lets a copy of an object need what the object does. */
    static void copy(CppObject object, CppObject copy) {
        if (copy.ownHold() != null && object.ownHold() != null) {
            object.ownHold().attachAllTo(copy.ownHold());
        } else if (copy.ownHold() == null) {
            object.needs().forEach((use, need) -> depend(copy, use, need));
        }
    }

    /** For what only Java refers to. */
    static Need text(MemorySegment bytes, List<AutoCloseable> held) {
        List<Object> whats = new ArrayList<>(held);
        whats.add(bytes);
        List<Hold> holds = new ArrayList<>();
        for (AutoCloseable each : held) {
            if (each instanceof Hold hold) {
                holds.addAll(hold.needs());
            }
        }
        return new Need(whats, holds);
    }
}
