/** Tests of the model of C++. */
@NullMarked
package dev.gatun.generator.model.cpp;

import org.jspecify.annotations.NullMarked;
