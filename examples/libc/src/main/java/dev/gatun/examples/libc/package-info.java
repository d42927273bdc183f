/** Example: functions of the C library. */
@NullMarked
package dev.gatun.examples.libc;

import org.jspecify.annotations.NullMarked;
