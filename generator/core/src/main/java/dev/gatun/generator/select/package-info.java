/**
 * The select stage: takes the model and says which of its declarations are bound, their dependencies included, and why the others are
 * not. {@link dev.gatun.generator.select.Linkability} lists what is unsupported.
 */
@NullMarked
package dev.gatun.generator.select;

import org.jspecify.annotations.NullMarked;
