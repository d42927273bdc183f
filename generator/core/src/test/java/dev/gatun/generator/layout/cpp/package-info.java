@NullMarked
package dev.gatun.generator.layout.cpp;

import org.jspecify.annotations.NullMarked;
