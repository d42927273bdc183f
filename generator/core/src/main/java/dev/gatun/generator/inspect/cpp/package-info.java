/** The model of C++ as JSON. */
@NullMarked
package dev.gatun.generator.inspect.cpp;

import org.jspecify.annotations.NullMarked;
