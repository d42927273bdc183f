/**
 * The select stage for C++: takes the model and says which declarations are bound, with the instances of templates that they need and the
 * names these go by, and why others are not. {@link dev.gatun.generator.select.cpp.CppSelector} is the entry.
 */
@NullMarked
package dev.gatun.generator.select.cpp;

import org.jspecify.annotations.NullMarked;
