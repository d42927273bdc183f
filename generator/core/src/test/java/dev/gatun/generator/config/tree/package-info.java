@NullMarked
package dev.gatun.generator.config.tree;

import org.jspecify.annotations.NullMarked;
