@NullMarked
package dev.gatun.generator.config.read;

import org.jspecify.annotations.NullMarked;
