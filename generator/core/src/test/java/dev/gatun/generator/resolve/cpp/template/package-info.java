@NullMarked
package dev.gatun.generator.resolve.cpp.template;

import org.jspecify.annotations.NullMarked;
