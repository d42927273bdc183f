@NullMarked
package dev.gatun.generator.parse;

import org.jspecify.annotations.NullMarked;
