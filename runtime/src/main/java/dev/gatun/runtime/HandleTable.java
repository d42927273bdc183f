package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Java objects that C carries about as a {@code void *}: the address is a number that stands for the object, never a pointer to anything.
 *
 * <p>A handle is, from the highest bit down: a 1, so that no pointer of a program looks like a handle (the upper half of the address
 * space is the kernel's on x86-64 and AArch64); 31 bits of generation; 28 bits of index; 4 bits of stripe. An index that is used again
 * has the next generation, so that a handle which was freed stands for nothing, for ever: an index whose generations are used up is given up.
 *
 * <p>Look-ups take no lock: what is in the array are immutable entries. The rest is done under the lock of one of 16 stripes, which
 * threads share out among themselves.
 */
final class HandleTable {

    private static final int STRIPE_BITS = 4;
    private static final int STRIPES = 1 << STRIPE_BITS;
    private static final int INDEX_BITS = 28;
    private static final int MAX_INDEX = (1 << INDEX_BITS) - 1;
    private static final int GENERATION_SHIFT = STRIPE_BITS + INDEX_BITS;
    private static final int INITIAL_LENGTH = 64;

    private static final HandleTable INSTANCE = new HandleTable(Integer.MAX_VALUE);

    private final Stripe[] stripes = new Stripe[STRIPES];

    /** @param lastGeneration of an index, at most {@link Integer#MAX_VALUE} */
    HandleTable(int lastGeneration) {
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Stripe(i, lastGeneration);
        }
    }

    /** The one of all callbacks. */
    static HandleTable instance() {
        return INSTANCE;
    }

    /**
     * What a handle stands for.
     *
     * @param owner whose handle it must be: other callback types have other functions
     */
    private record Entry(long handle, Object owner, Object value) {}

    /** A share of the table. */
    private static final class Stripe {

        private final int number;
        private final int lastGeneration;
        /** Replaced by a longer one when it is full. Volatile, so that a look-up on any thread sees the entries up to its handle. */
        private volatile @Nullable Entry[] entries = new @Nullable Entry[INITIAL_LENGTH];

        /** By index: the generation of the entry that is there, or was last. */
        private int[] generations = new int[INITIAL_LENGTH];

        /** Indices that were used and are free, as a stack. */
        private int[] free = new int[INITIAL_LENGTH];

        private int freeCount;
        private int usedCount;
        private int live;

        Stripe(int number, int lastGeneration) {
            this.number = number;
            this.lastGeneration = lastGeneration;
        }

        synchronized long put(Object owner, Object value) {
            int index = freeCount > 0 ? free[--freeCount] : next();
            long generation = ++generations[index];
            long handle = Long.MIN_VALUE | generation << GENERATION_SHIFT | (long) index << STRIPE_BITS | number;
            entries[index] = new Entry(handle, owner, value);
            live++;
            return handle;
        }

        private int next() {
            if (usedCount == generations.length) {
                if (usedCount > MAX_INDEX) {
                    throw new IllegalStateException("too many callbacks are registered at once");
                }
                int length = 2 * usedCount;
                entries = Arrays.copyOf(entries, length);
                generations = Arrays.copyOf(generations, length);
                free = Arrays.copyOf(free, length);
            }
            return usedCount++;
        }

        synchronized boolean remove(long handle) {
            if (find(handle) == null) {
                return false;
            }
            int index = index(handle);
            entries[index] = null;
            live--;
            if (generations[index] < lastGeneration) {
                free[freeCount++] = index;
            }
            return true;
        }

        @Nullable Entry find(long handle) {
            @Nullable Entry[] all = entries;
            int index = index(handle);
            Entry entry = index < all.length ? all[index] : null;
            return entry != null && entry.handle == handle ? entry : null;
        }

        private static int index(long handle) {
            return (int) (handle >>> STRIPE_BITS) & MAX_INDEX;
        }

        synchronized int live() {
            return live;
        }

        synchronized int capacity() {
            return generations.length;
        }
    }

    /**
     * Enters an object.
     *
     * @param owner who may ask for it
     * @return its handle, of size 0
     */
    MemorySegment put(Object owner, Object value) {
        return MemorySegment.ofAddress(putNumber(owner, value));
    }

    /** As {@link #put}; never 0. */
    long putNumber(Object owner, Object value) {
        return stripe(Thread.currentThread().threadId()).put(owner, value);
    }

    /** The object of a handle; null if the handle is not one of the owner's, or is no more. */
    @Nullable Object get(MemorySegment handle, Object owner) {
        return get(handle.address(), owner);
    }

    /** As the other. */
    @Nullable Object get(long number, Object owner) {
        Entry entry = stripe(number).find(number);
        return entry == null || entry.owner != owner ? null : entry.value;
    }

    /**
     * Frees a handle, whoever owns it.
     *
     * @return whether it was one
     */
    boolean remove(MemorySegment handle) {
        return remove(handle.address());
    }

    /** As the other. */
    boolean remove(long number) {
        return stripe(number).remove(number);
    }

    private Stripe stripe(long number) {
        return stripes[(int) number & (STRIPES - 1)];
    }

    /** How many handles there are now. */
    int live() {
        int sum = 0;
        for (Stripe stripe : stripes) {
            sum += stripe.live();
        }
        return sum;
    }

    /** How many handles there is room for. */
    int capacity() {
        int sum = 0;
        for (Stripe stripe : stripes) {
            sum += stripe.capacity();
        }
        return sum;
    }
}
