/**
 * The build stage: has the host's compilers make a library of C and C++ sources, archives and libraries, the written shim among them.
 * {@link dev.gatun.generator.build.NativeBuild} says of what, {@link dev.gatun.generator.build.NativeBuilder} does it, within bounds of
 * time and output, and makes only what has changed.
 */
@NullMarked
package dev.gatun.generator.build;

import org.jspecify.annotations.NullMarked;
