@NullMarked
package dev.gatun.generator.source;

import org.jspecify.annotations.NullMarked;
