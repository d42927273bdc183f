package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.util.List;

/** What a translation unit declares, in source order. */
public record CppSyntaxTree(List<CppSyntax> declarations, List<Diagnostic> diagnostics) {}
