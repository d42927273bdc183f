/** Points turned in space: values that nobody has to free. */
@NullMarked
package dev.gatun.examples.glm;

import org.jspecify.annotations.NullMarked;
