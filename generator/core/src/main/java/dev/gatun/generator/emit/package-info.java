/** The emit stage: takes the plan and gives sources, in a package for each language. */
@NullMarked
package dev.gatun.generator.emit;

import org.jspecify.annotations.NullMarked;
