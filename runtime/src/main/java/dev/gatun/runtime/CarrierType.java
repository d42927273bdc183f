package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pointee whose Java class is in this package.
 *
 * <p>A record, as everything that static finals of hot code refer to: the JIT compiler trusts a record's fields to be
 * constant, and so inlines {@code constructor}.
 *
 * @param size in bytes
 */
record CarrierType<R>(String name, long size, Function<MemorySegment, R> constructor) implements PointeeType<R> {

    @Override
    public @Nullable R at(MemorySegment address) {
        return address.address() == 0 ? null : constructor.apply(Segments.sized(address, size, name));
    }

    @Override
    public String toString() {
        return name;
    }
}
