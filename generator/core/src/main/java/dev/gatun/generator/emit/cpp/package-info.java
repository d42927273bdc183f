/** Writes the shim of a C++ plan: takes a {@link dev.gatun.generator.plan.cpp.CppPlan} and gives one C++ source. */
@NullMarked
package dev.gatun.generator.emit.cpp;

import org.jspecify.annotations.NullMarked;
