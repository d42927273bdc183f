/** The Maven plugin: parameters of the POM become a {@link dev.gatun.generator.GenerationRequest}, diagnostics go to Maven's log. */
@NullMarked
package dev.gatun.maven;

import org.jspecify.annotations.NullMarked;
