/**
 * Example: SQLite. Objects of C that close themselves, status codes as exceptions, text and blobs as {@code String} and
 * {@code byte[]}, Java functions that SQL calls. What the header doesn't say of all that stands in {@code gatun.yaml}.
 */
@NullMarked
package dev.gatun.examples.sqlite;

import org.jspecify.annotations.NullMarked;
