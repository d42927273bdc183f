@NullMarked
package dev.gatun.generator.select.cpp;

import org.jspecify.annotations.NullMarked;
