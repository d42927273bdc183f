@NullMarked
package dev.gatun.generator.preprocess;

import org.jspecify.annotations.NullMarked;
