/**
 * From preprocessed tokens to syntax trees. Takes a {@link dev.gatun.generator.preprocess.PreprocessedUnit}, gives a
 * {@link dev.gatun.generator.syntax.SyntaxTree}; in between, one external declaration at a time goes through the
 * ANTLR parser, whose tree
 * is dropped as soon as the records are built. Nothing of ANTLR leaves this package.
 */
@NullMarked
package dev.gatun.generator.parse;

import org.jspecify.annotations.NullMarked;
