/**
 * The build stage: has the host compiler make a library of the written C shim. {@link dev.gatun.generator.build.ShimCommand} says how,
 * {@link dev.gatun.generator.build.ShimBuilder} does it, within bounds of time and output.
 */
@NullMarked
package dev.gatun.generator.build;

import org.jspecify.annotations.NullMarked;
