/**
 * The layout stage: sizes, alignments, offsets of everything in a {@link dev.gatun.generator.model.Model}, for its target.
 *
 * <p>The arithmetic is the runtime's layout engine, which generated classes use too.
 */
@NullMarked
package dev.gatun.generator.layout;

import org.jspecify.annotations.NullMarked;
