/** Writes a model for other programs to read: the JSON of {@code gatun inspect}, whose shape is fixed. */
@NullMarked
package dev.gatun.generator.inspect;

import org.jspecify.annotations.NullMarked;
