/** From the names of C entities to those of Java; a stage of its own within the plan. The rules are tabled in {@link dev.gatun.generator.plan.naming.NameScope}. */
@NullMarked
package dev.gatun.generator.plan.naming;

import org.jspecify.annotations.NullMarked;
