package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Function;

/** Makes the types of values that Java sees as memory, as it does records, though they have no fields. */
final class ValueTypes {

    private ValueTypes() {}

    static <R extends Pointer<R>> RecordType<R> of(String name, BasicType type, Function<MemorySegment, R> view) {
        return of(name, TargetAbi.host().extent(type), view);
    }

    static <R extends Pointer<R>> RecordType<R> of(String name, Extent extent, Function<MemorySegment, R> view) {
        RecordMembers none = new RecordMembers(false, List.of(), true);
        return new LaidOutRecord<>(name, extent.size(), extent.alignment(), 1, true, view, none);
    }
}
