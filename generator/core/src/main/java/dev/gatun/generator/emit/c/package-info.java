/**
 * Writes C: what the model assumes about the compiler's view of the headers, as expressions that a compiler can check.
 *
 * <p>{@link dev.gatun.generator.emit.c.Assumptions} takes a model and gives data; {@link dev.gatun.generator.emit.c.Assertions}
 * writes what of it C can assert at compile time. Everything that is written comes from the model: names are identifiers, text
 * is written as escapes.
 */
@NullMarked
package dev.gatun.generator.emit.c;

import org.jspecify.annotations.NullMarked;
