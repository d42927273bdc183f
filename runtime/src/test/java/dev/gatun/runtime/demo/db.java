package dev.gatun.runtime.demo;

import dev.gatun.runtime.OpaqueType;
import dev.gatun.runtime.Pointer;
import java.lang.foreign.MemorySegment;

/**
 * <pre>{@code
 * typedef struct db db
 * }</pre>
 *
 * @param segment the object's address
 */
public record db(MemorySegment segment) implements Pointer<db> {

    /** The opaque type. */
    public static final OpaqueType<db> TYPE = new OpaqueType<>("struct db", db::new);
}
