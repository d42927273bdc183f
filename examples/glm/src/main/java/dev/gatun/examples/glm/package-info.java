/** Points of a scene seen by a camera: values that nobody has to free. */
@NullMarked
package dev.gatun.examples.glm;

import org.jspecify.annotations.NullMarked;
