/** The configuration held against a model: which declarations its rules mean. Pure functions; no Java API yet. */
@NullMarked
package dev.gatun.generator.plan.idiom;

import org.jspecify.annotations.NullMarked;
