/**
 * The resolve stage for C++: syntax trees in, the linked model out. Declarations are taken in source order, as the language has it: a name means
 * what is declared before it. What is in error costs its declaration only, with a diagnostic.
 */
@NullMarked
package dev.gatun.generator.resolve.cpp;

import org.jspecify.annotations.NullMarked;
