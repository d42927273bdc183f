/** Emits Java: takes the plan and gives sources. Nothing is decided here but how the plan is written down. One class per construct. */
@NullMarked
package dev.gatun.generator.emit.java;

import org.jspecify.annotations.NullMarked;
