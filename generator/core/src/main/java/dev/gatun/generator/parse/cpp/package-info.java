/**
 * From preprocessed tokens of C++ to syntax trees. Takes a {@link dev.gatun.generator.preprocess.PreprocessedUnit}, gives a
 * {@link dev.gatun.generator.syntax.cpp.CppSyntaxTree}. A {@link dev.gatun.generator.parse.cpp.Shaper} cuts one declaration (a member of a class
 * is one too) and makes one token of each part that is read for itself or not at all; ANTLR's parser reads what is left, and the builders make
 * records of its tree, which is dropped at once.
 */
@NullMarked
package dev.gatun.generator.parse.cpp;

import org.jspecify.annotations.NullMarked;
