/**
 * Runs that do nothing where nothing changed. {@link dev.gatun.generator.incremental.IncrementalGenerator} keeps a record of what a run
 * depended on and what it wrote; the next run compares, repeats what the first had to say or generates anew, and removes what is stale.
 */
@NullMarked
package dev.gatun.generator.incremental;

import org.jspecify.annotations.NullMarked;
