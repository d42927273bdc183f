@NullMarked
package dev.gatun.generator.plan.idiom;

import org.jspecify.annotations.NullMarked;
