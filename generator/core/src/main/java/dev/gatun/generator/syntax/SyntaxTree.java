package dev.gatun.generator.syntax;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.util.List;

/**
 * The syntax tree of a translation unit, names unresolved.
 *
 * @param declarations in source order
 * @param diagnostics one per declaration that could not be parsed, among others
 */
public record SyntaxTree(List<ExternalDeclaration> declarations, List<Diagnostic> diagnostics) {}
