/** Functions with random signatures: made as C and as Java that calls them both ways, and compared value by value. */
@NullMarked
package dev.gatun.integration.calls;

import org.jspecify.annotations.NullMarked;
