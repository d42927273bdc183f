@NullMarked
package dev.gatun.generator.resolve;

import org.jspecify.annotations.NullMarked;
