@NullMarked
package dev.gatun.generator.suggest;

import org.jspecify.annotations.NullMarked;
