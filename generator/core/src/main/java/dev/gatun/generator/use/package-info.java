/**
 * Reads what Java sources mention of bindings: takes folders and files, gives {@link dev.gatun.generator.use.UsedNames}, by which the select
 * stage leaves out the rest. It knows the names of Java only; which declarations of C have them, the plan's naming says.
 */
@NullMarked
package dev.gatun.generator.use;

import org.jspecify.annotations.NullMarked;
