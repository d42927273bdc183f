/** Benchmarks (JMH): what calls and accesses through generated code cost beside hand-written ones. */
@NullMarked
package dev.gatun.benchmarks;

import org.jspecify.annotations.NullMarked;
