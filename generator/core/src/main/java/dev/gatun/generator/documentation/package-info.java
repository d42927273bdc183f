/**
 * Reads what comments of C headers say: plain ones, Doxygen's and gtk-doc's. Takes a comment's text, gives an immutable tree that knows
 * nothing of Java; emitting it as Javadoc is another matter. Takes time in proportion to the comment's length, whatever it looks like.
 */
@NullMarked
package dev.gatun.generator.documentation;

import org.jspecify.annotations.NullMarked;
