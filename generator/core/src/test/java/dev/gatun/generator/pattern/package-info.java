@NullMarked
package dev.gatun.generator.pattern;

import org.jspecify.annotations.NullMarked;
