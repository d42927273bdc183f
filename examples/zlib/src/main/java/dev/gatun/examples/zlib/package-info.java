/** Example: zlib, streaming. */
@NullMarked
package dev.gatun.examples.zlib;

import org.jspecify.annotations.NullMarked;
