/** The third rung of the tests: everything together, on native code. */
@NullMarked
package dev.gatun.integration;

import org.jspecify.annotations.NullMarked;
