/** Tests of the runtime against real C. */
@NullMarked
package dev.gatun.runtime;

import org.jspecify.annotations.NullMarked;
