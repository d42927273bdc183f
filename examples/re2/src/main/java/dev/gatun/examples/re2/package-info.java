/** Addresses in a text: match, captures, replacement. */
@NullMarked
package dev.gatun.examples.re2;

import org.jspecify.annotations.NullMarked;
