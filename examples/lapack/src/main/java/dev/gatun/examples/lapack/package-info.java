/** Example: LAPACK. */
@NullMarked
package dev.gatun.examples.lapack;

import org.jspecify.annotations.NullMarked;
