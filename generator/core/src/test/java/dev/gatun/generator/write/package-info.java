@NullMarked
package dev.gatun.generator.write;

import org.jspecify.annotations.NullMarked;
