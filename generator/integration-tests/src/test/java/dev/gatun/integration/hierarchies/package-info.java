/** Random class hierarchies: made as C++, bound, built, used and extended in Java, and compared with what C++ itself computes. */
@NullMarked
package dev.gatun.integration.hierarchies;

import org.jspecify.annotations.NullMarked;
