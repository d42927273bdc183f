/** Tests of the resolve stage for C++. */
@NullMarked
package dev.gatun.generator.resolve.cpp;

import org.jspecify.annotations.NullMarked;
