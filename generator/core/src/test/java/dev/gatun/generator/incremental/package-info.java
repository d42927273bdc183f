@NullMarked
package dev.gatun.generator.incremental;

import org.jspecify.annotations.NullMarked;
