/**
 * Emits Java: takes the plan and gives sources. Nothing is decided here but how the plan is written down. One class per construct.
 *
 * <p>Text is appended line by line, in one pass: the plan has seen to it that no two classes share a simple name, so that an import is all
 * that a name needs. A library that models source code was tried first; it took 4 times as long, in a cold JVM almost half of a run.
 */
@NullMarked
package dev.gatun.generator.emit.java;

import org.jspecify.annotations.NullMarked;
