package dev.gatun.generator.syntax;

/** C23 6.7.6 alignment-specifier. */
public sealed interface AlignmentSpecifier {

    record OfType(TypeName type) implements AlignmentSpecifier {}

    record OfExpression(TokenRun expression) implements AlignmentSpecifier {}
}
