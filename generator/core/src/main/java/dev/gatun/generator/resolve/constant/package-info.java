/**
 * Values of constant expressions, by exact C arithmetic for the target (C23 6.6).
 *
 * <p>Takes {@link dev.gatun.generator.syntax.Expression}s and a {@link dev.gatun.generator.resolve.constant.Names} to ask for
 * what identifiers mean; gives {@link dev.gatun.generator.resolve.constant.Value}s, or a
 * {@link dev.gatun.generator.resolve.constant.NotConstantException} that says why there is none.
 */
@NullMarked
package dev.gatun.generator.resolve.constant;

import org.jspecify.annotations.NullMarked;
