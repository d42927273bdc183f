/** Bindings for {@code demo.h} as the generator writes them, and a test that runs them against {@code demo.c}. */
@NullMarked
package dev.gatun.runtime.demo;

import org.jspecify.annotations.NullMarked;
