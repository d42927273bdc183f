/**
 * Syntax trees of C: what is written, in the standard's terms, names unresolved. Immutable records; they print
 * themselves as C.
 */
@NullMarked
package dev.gatun.generator.syntax;

import org.jspecify.annotations.NullMarked;
