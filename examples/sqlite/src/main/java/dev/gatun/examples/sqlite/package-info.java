/** Example: SQLite, with a Java callback. */
@NullMarked
package dev.gatun.examples.sqlite;

import org.jspecify.annotations.NullMarked;
