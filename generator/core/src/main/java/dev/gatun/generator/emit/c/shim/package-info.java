/** Writes the planned C shim: takes a {@link dev.gatun.generator.plan.ShimPlan} and gives one C source. */
@NullMarked
package dev.gatun.generator.emit.c.shim;

import org.jspecify.annotations.NullMarked;
