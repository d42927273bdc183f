package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;

/** A view of an anonymous member as a whole, which generated code has no need of. */
record AnonymousRecord(MemorySegment segment) implements Pointer<AnonymousRecord> {}
