@NullMarked
package dev.gatun.generator.documentation;

import org.jspecify.annotations.NullMarked;
