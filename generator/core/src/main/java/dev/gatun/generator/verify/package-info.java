/**
 * The verify stage: what a model assumes, checked by a C compiler.
 *
 * <p>Takes {@link dev.gatun.generator.emit.c.Assumptions} and how the headers are included, gives the differences. The compiler's
 * answers are read as data from the object file that it makes: nothing that comes from a header is ever run, and targets other than
 * the host's are verified in the same way.
 */
@NullMarked
package dev.gatun.generator.verify;

import org.jspecify.annotations.NullMarked;
