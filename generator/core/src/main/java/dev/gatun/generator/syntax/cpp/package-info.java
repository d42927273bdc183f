/**
 * Syntax trees of C++ declarations, as headers have them (C++20 [dcl.dcl], [class], [temp]): what stands there, names not looked up. Bodies,
 * member initialisers, initialisers and constraints are runs of tokens, or left out.
 */
@NullMarked
package dev.gatun.generator.syntax.cpp;

import org.jspecify.annotations.NullMarked;
