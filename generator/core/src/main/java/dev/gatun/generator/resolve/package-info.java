/**
 * Syntax tree and macros in, {@link dev.gatun.generator.model.Model} out: names, types and constants are resolved.
 *
 * <p>Works through the declarations in source order, since that is how C gives names their meaning. A declaration that is in
 * error is reported and skipped; the others are not affected. What cannot be in the model is in its list of what was skipped,
 * so that nothing is lost in silence.
 */
@NullMarked
package dev.gatun.generator.resolve;

import org.jspecify.annotations.NullMarked;
