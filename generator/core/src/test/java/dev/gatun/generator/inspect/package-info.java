@NullMarked
package dev.gatun.generator.inspect;

import org.jspecify.annotations.NullMarked;
