/**
 * What changed between two versions of a library's bindings. Takes generated Java sources, read with JavaParser, and facts about C: the
 * {@link dev.gatun.generator.emit.c.Assumptions} about headers, or what the sources themselves say of it. Gives a list of
 * {@link dev.gatun.generator.diff.Change changes} with their effects.
 */
@NullMarked
package dev.gatun.generator.diff;

import org.jspecify.annotations.NullMarked;
