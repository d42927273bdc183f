@NullMarked
package dev.gatun.generator.model;

import org.jspecify.annotations.NullMarked;
