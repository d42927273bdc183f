/**
 * What generated bindings are written against: views of C memory ({@link dev.gatun.runtime.Pointer} and its kinds), C's
 * types as values ({@link dev.gatun.runtime.C}, {@link dev.gatun.runtime.RecordType}), functions and variables of a
 * {@link dev.gatun.runtime.Library}, callbacks.
 *
 * <p>Every access is checked by {@link java.lang.foreign.MemorySegment}: bounds, liveness, thread. A record's view
 * checks the alignment that C promises for its fields as well; references and arrays don't, since they may be members
 * of packed records, at any address. What C leaves unchecked can't be checked here either: that an address received
 * from C is valid, and how many objects it points to. Methods that take the caller's word for that say so.
 *
 * <p>Unsigned C types have the Java type of their width. Their values are right modulo 2<sup>width</sup>: addition,
 * subtraction, multiplication and {@code ==} need no care; for the rest there are {@link Integer#toUnsignedLong},
 * {@link Integer#compareUnsigned}, {@link Integer#divideUnsigned}, {@link Integer#toUnsignedString} and their like.
 */
@NullMarked
package dev.gatun.runtime;

import org.jspecify.annotations.NullMarked;
