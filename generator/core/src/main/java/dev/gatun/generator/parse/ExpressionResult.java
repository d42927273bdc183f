package dev.gatun.generator.parse;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.syntax.Expression;

/** What came out of {@link ExpressionParser}. */
public sealed interface ExpressionResult {

    record Parsed(Expression expression) implements ExpressionResult {}

    /** @param reason why the tokens are no expression */
    record Failed(Diagnostic reason) implements ExpressionResult {}
}
