package dev.gatun.runtime.cpp;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;

/** A function of C++ that Java has: deleted when Java has it no more. For generated code. */
public final class CppFunction {

    /** Starts the thread when it is needed first. */
    private interface Cleaning {
        Cleaner CLEANER = Cleaner.create();
    }

    private final MemorySegment address;

    CppFunction(MemorySegment address) {
        this.address = address;
    }

    /** A copy of a {@code std::function} on the heap. */
    static CppFunction owned(MemorySegment address, Runnable delete) {
        CppFunction function = new CppFunction(address);
        Cleaning.CLEANER.register(function, delete);
        return function;
    }

    /** What the shim's function takes that calls it; this has to be reachable until that has returned. */
    public MemorySegment address() {
        return address;
    }
}
