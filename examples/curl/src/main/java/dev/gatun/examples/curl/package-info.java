/**
 * Example: libcurl. Callbacks that live as long as the handle they were given to, variadic functions by their fixed forms, an enum of
 * codes as exceptions, several transfers at once, a tagged union. What the header doesn't say of all that stands in {@code gatun.yaml}.
 */
@NullMarked
package dev.gatun.examples.curl;

import org.jspecify.annotations.NullMarked;
