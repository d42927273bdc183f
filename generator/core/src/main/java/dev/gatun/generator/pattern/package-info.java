/**
 * Patterns for names and for headers, as users write them in options and in the configuration. Matching takes time in proportion to the
 * length of what is matched, whatever the pattern.
 */
@NullMarked
package dev.gatun.generator.pattern;

import org.jspecify.annotations.NullMarked;
