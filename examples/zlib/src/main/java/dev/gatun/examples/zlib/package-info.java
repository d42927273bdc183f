/** Example: zlib. */
@NullMarked
package dev.gatun.examples.zlib;

import org.jspecify.annotations.NullMarked;
