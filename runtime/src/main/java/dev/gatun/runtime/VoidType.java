package dev.gatun.runtime;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** C's {@code void}: no result, or what a {@code void *} points to. */
public final class VoidType implements NativeType, PointeeType<Pointer<?>> {

    VoidType() {}

    @Override
    public String name() {
        return "void";
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public long alignment() {
        return 1;
    }

    @Override
    public MemoryLayout layout() {
        throw new UnsupportedOperationException("void has no values");
    }

    @Override
    public Class<?> carrier() {
        return void.class;
    }

    @Override
    public @Nullable Pointer<?> at(MemorySegment address) {
        return Pointer.of(address);
    }

    @Override
    public String toString() {
        return name();
    }
}
