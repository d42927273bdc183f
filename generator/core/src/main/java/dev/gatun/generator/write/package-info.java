/** The write stage: the only place that writes files. All of a run's files are written, or none. */
@NullMarked
package dev.gatun.generator.write;

import org.jspecify.annotations.NullMarked;
