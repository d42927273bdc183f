package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;

/** A pointer to something unknown: {@code void *}. */
record Address(MemorySegment segment) implements Pointer<Object> {}
