package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.MacroExpansions;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Object-like macros that are values; the others are skipped with the reason. */
final class Macros {

    private final Context context;

    Macros(Context context) {
        this.context = context;
    }

    List<CppDeclaration> resolve(MacroTable macros) {
        List<CppDeclaration> values = new ArrayList<>();
        MacroExpansions expansions = new MacroExpansions(macros);
        for (MacroDefinition definition : expansions.definitions()) {
            context.at(definition.definedAt());
            try {
                values.add(value(definition, expansions));
            } catch (NotConstantException e) {
                DiagnosticKind kind = definition.isObjectLike()
                        ? DiagnosticKind.SKIPPED_MACRO
                        : DiagnosticKind.SKIPPED_FUNCTION_LIKE_MACRO;
                context.skip(kind, definition.name(), e.reason(), definition.definedAt());
            }
        }
        return values;
    }

    private CppDeclaration.Macro value(MacroDefinition definition, MacroExpansions expansions)
            throws NotConstantException {
        if (!definition.isObjectLike()) {
            throw new NotConstantException("function-like macro: has no types");
        }
        List<PpToken> tokens = expansions.expand(definition);
        Value value;
        try {
            value = context.constants().evaluate(tokens, Map.of());
        } catch (NotConstantException e) {
            throw new NotConstantException("not a constant expression: " + e.reason());
        }
        return new CppDeclaration.Macro(
                QualifiedName.GLOBAL.member(definition.name()),
                Constants.constant(value),
                CTypes.cpp(value.type()),
                definition.documentation(),
                definition.definedAt());
    }
}
