/**
 * What the stages have to tell: a catalogue of kinds, their collection, and their text. Takes positions from {@code source};
 * every other stage may import this package, it imports none of them.
 */
@NullMarked
package dev.gatun.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
