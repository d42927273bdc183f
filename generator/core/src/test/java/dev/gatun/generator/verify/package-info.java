@NullMarked
package dev.gatun.generator.verify;

import org.jspecify.annotations.NullMarked;
