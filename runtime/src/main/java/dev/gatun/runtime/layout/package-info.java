/**
 * Sizes, alignments and offsets as C compilers choose them, as pure functions of a {@link TargetAbi} value.
 *
 * <p>Takes descriptions of records in terms of sizes and alignments, so that it serves the generator (whose types come
 * from headers) as well as generated classes (whose types are {@code NativeType}s). Gives {@link RecordLayout}s.
 * Nothing here asks the running system, except {@link TargetAbi#host()}.
 */
@NullMarked
package dev.gatun.runtime.layout;

import org.jspecify.annotations.NullMarked;
