package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.source.SourcePosition;

/**
 * Bounds what a typedef can stand for. Typedefs that build on each other could otherwise make a type so deep, or with so many
 * parts, that no stage could walk it in a reasonable time.
 */
final class TypeComplexity {

    private static final int MAX_DEPTH = 500;
    private static final int MAX_PARTS = 20_000;

    private int parts;

    private TypeComplexity() {}

    static void require(CType type, String name, SourcePosition position) throws ResolutionException {
        if (!new TypeComplexity().walk(type, 0)) {
            throw new ResolutionException(
                    DiagnosticKind.TOO_COMPLEX,
                    "the type of '" + name + "' is nested too deeply",
                    position,
                    name.length(),
                    null);
        }
    }

    private boolean walk(CType type, int depth) {
        if (depth > MAX_DEPTH || ++parts > MAX_PARTS) {
            return false;
        }
        return switch (type) {
            case CType.Pointer(CType pointee) -> walk(pointee, depth + 1);
            case CType.Array(CType element, var _) -> walk(element, depth + 1);
            case CType.Vector(CType element, var _) -> walk(element, depth + 1);
            case CType.Typedef typedef -> walk(typedef.aliased(), depth + 1);
            case CType.Qualified(CType inner, var _) -> walk(inner, depth + 1);
            case CType.Function function -> walk(function, depth);
            case CType.Void _, CType.Primitive _, CType.BitInt _, CType.Complex _, CType.VaList _ -> true;
            case CType.RecordType _, CType.EnumType _ -> true;
        };
    }

    private boolean walk(CType.Function function, int depth) {
        for (CType parameter : function.parameters()) {
            if (!walk(parameter, depth + 1)) {
                return false;
            }
        }
        return walk(function.result(), depth + 1);
    }
}
