/** A diary in order of its days: put, get, iterate, batches, a comparator written in Java. */
@NullMarked
package dev.gatun.examples.leveldb;

import org.jspecify.annotations.NullMarked;
