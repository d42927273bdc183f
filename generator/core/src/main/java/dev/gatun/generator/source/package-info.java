/** Files as read and places in them: what every stage refers to when it says where something stands. */
@NullMarked
package dev.gatun.generator.source;

import org.jspecify.annotations.NullMarked;
