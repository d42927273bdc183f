/**
 * Instantiation of templates ([temp.spec]): takes the patterns of a {@link dev.gatun.generator.model.cpp.CppModel} and arguments, gives ordinary
 * declarations, or the reason why there is none. {@link dev.gatun.generator.resolve.cpp.template.Instantiator} is the entry. What only the
 * compiler knows is a reason, never a guess.
 */
@NullMarked
package dev.gatun.generator.resolve.cpp.template;

import org.jspecify.annotations.NullMarked;
