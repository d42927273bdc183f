package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record whose members the header does not tell: it exists behind pointers only.
 *
 * @param <R> the generated class of handles
 * @param name as in C
 * @param constructor of {@code R}, from the object's address
 */
public record OpaqueType<R extends Pointer<R>>(String name, Function<MemorySegment, R> constructor)
        implements PointeeType<R> {

    @Override
    public @Nullable R at(MemorySegment address) {
        return address.address() == 0 ? null : constructor.apply(address);
    }

    @Override
    public String toString() {
        return name;
    }
}
