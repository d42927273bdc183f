/**
 * The Java API of a C++ header as data, and with it what the shim has to do: one plan for both, so that they can't disagree. Takes what is
 * selected; gives names, how values get across, who owns what. No text of either language.
 */
@NullMarked
package dev.gatun.generator.plan.cpp;

import org.jspecify.annotations.NullMarked;
