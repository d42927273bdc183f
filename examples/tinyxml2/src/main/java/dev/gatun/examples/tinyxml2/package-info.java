/** A catalogue of planets: parse, walk, edit, print; a visitor written in Java. */
@NullMarked
package dev.gatun.examples.tinyxml2;

import org.jspecify.annotations.NullMarked;
