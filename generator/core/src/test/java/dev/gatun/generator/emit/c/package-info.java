@NullMarked
package dev.gatun.generator.emit.c;

import org.jspecify.annotations.NullMarked;
