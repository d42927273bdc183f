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

    /** What had no place in the model to begin with. */
    public static CppSkipped of(Skipped skipped) {
        SkipReason kind = switch (skipped.kind()) {
            case SKIPPED_FUNCTION_LIKE_MACRO -> SkipReason.FUNCTION_LIKE_MACRO;
            case SKIPPED_MACRO -> SkipReason.MACRO;
            case SKIPPED_VALUE -> SkipReason.NO_VALUE;
            case SKIPPED_IN_ERROR -> SkipReason.IN_ERROR;
            default -> SkipReason.UNSUPPORTED_TYPE;
        };
        return new CppSkipped(kind, QualifiedName.GLOBAL.member(skipped.name()), skipped.reason(), skipped.position());
    }

    /** As C's are told. */
    public Skipped asSkipped() {
        DiagnosticKind id = switch (kind) {
            case FUNCTION_LIKE_MACRO -> DiagnosticKind.SKIPPED_FUNCTION_LIKE_MACRO;
            case MACRO -> DiagnosticKind.SKIPPED_MACRO;
            case NO_VALUE -> DiagnosticKind.SKIPPED_VALUE;
            case IN_ERROR -> DiagnosticKind.SKIPPED_IN_ERROR;
            case NO_ARGUMENTS, CONSTRAINED, NOT_INSTANTIABLE, ENDLESS_INSTANTIATION -> DiagnosticKind.SKIPPED_TEMPLATE;
            case UNKNOWN_TYPE, UNSUPPORTED_TYPE, INCOMPLETE_CLASS, NO_OBJECTS, INACCESSIBLE_TYPE, EXCEPTION, VARIADIC ->
                DiagnosticKind.SKIPPED_TYPE;
            case SAME_SIGNATURE -> DiagnosticKind.SKIPPED_OVERLOAD;
            case DELETED, OPERATOR, ABSTRACT, UNDELETABLE -> DiagnosticKind.SKIPPED_UNUSABLE;
            case NOT_COMPILED -> DiagnosticKind.SKIPPED_BROKEN;
        };
        return new Skipped(id, name.readable(), reason, position);
    }
}
