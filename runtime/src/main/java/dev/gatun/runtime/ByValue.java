package dev.gatun.runtime;

/**
 * A struct or union as an argument behind an ellipsis. There, no header says whether C wants the record or a pointer to it: the record
 * alone is passed as a pointer, this as the value.
 *
 * @param type the generated class's {@code TYPE}
 * @param value whose bytes are passed
 */
public record ByValue<R extends Pointer<R>>(RecordType<R> type, R value) {}
