@NullMarked
package dev.gatun.generator.toolchain;

import org.jspecify.annotations.NullMarked;
