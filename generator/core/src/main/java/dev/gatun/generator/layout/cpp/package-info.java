/** Layouts of C++ classes, by the rules of the Itanium C++ ABI over those of C. */
@NullMarked
package dev.gatun.generator.layout.cpp;

import org.jspecify.annotations.NullMarked;
