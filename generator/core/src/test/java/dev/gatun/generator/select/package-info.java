@NullMarked
package dev.gatun.generator.select;

import org.jspecify.annotations.NullMarked;
