/** Log lines end up in Java: a sink written in Java. */
@NullMarked
package dev.gatun.examples.spdlog;

import org.jspecify.annotations.NullMarked;
