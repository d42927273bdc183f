package dev.gatun.runtime.cpp;

import dev.gatun.runtime.NativeType;
import dev.gatun.runtime.Scratch;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Where C++ writes a result through a pointer. For generated methods: opened before the call, read after it, closed then. */
public final class OutSlot implements AutoCloseable {

    private static final long BYTES = 8;

    private final Scratch scratch;
    private final MemorySegment slot;

    private OutSlot(Scratch scratch) {
        this.scratch = scratch;
        this.slot = scratch.allocateZeroed(BYTES, BYTES);
    }

    /** A slot of zeros. */
    public static OutSlot open() {
        return new OutSlot(Scratch.open());
    }

    /** What the function gets. */
    public MemorySegment address() {
        return slot;
    }

    public boolean asBoolean() {
        return slot.get(ValueLayout.JAVA_BOOLEAN, 0);
    }

    public byte asByte() {
        return slot.get(ValueLayout.JAVA_BYTE, 0);
    }

    public short asShort() {
        return slot.get(ValueLayout.JAVA_SHORT, 0);
    }

    public char asChar() {
        return slot.get(ValueLayout.JAVA_CHAR, 0);
    }

    public int asInt() {
        return slot.get(ValueLayout.JAVA_INT, 0);
    }

    /** @param type of 4 or 8 bytes, whichever it has on this system */
    public long asLong(NativeType type) {
        return type.size() == BYTES ? slot.get(ValueLayout.JAVA_LONG, 0) : slot.get(ValueLayout.JAVA_INT, 0);
    }

    public float asFloat() {
        return slot.get(ValueLayout.JAVA_FLOAT, 0);
    }

    public double asDouble() {
        return slot.get(ValueLayout.JAVA_DOUBLE, 0);
    }

    public MemorySegment asPointer() {
        return slot.get(ValueLayout.ADDRESS, 0);
    }

    @Override
    public void close() {
        scratch.close();
    }
}
