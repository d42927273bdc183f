/** A starter configuration for a header: what its names and types hint at, each with its evidence. Takes a selection, gives YAML. */
@NullMarked
package dev.gatun.generator.suggest;

import org.jspecify.annotations.NullMarked;
