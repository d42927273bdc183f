package dev.gatun.generator.model.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourcePosition;

/**
 * Something declared in C++ that gets no binding.
 *
 * @param name the entity's, overloads not told apart
 * @param reason one clause, true and specific: {@code its type depends on 'decltype(a + b)'}
 */
public record CppSkipped(SkipReason kind, QualifiedName name, String reason, SourcePosition position) {

    /** As C's are told. */
    public Skipped asSkipped() {
        return new Skipped(DiagnosticKind.SKIPPED_UNREACHABLE, name.spelling(), reason, position);
    }
}
