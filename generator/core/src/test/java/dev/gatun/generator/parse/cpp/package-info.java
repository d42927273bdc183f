/** Tests of the parse stage for C++. */
@NullMarked
package dev.gatun.generator.parse.cpp;

import org.jspecify.annotations.NullMarked;
