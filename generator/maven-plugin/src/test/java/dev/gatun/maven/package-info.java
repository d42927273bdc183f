@NullMarked
package dev.gatun.maven;

import org.jspecify.annotations.NullMarked;
