/** A ball falls on the ground: a small world of rigid bodies. */
@NullMarked
package dev.gatun.examples.bullet;

import org.jspecify.annotations.NullMarked;
