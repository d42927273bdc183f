package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.PlaceDependence;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Object-like macros that are values; the others are skipped with the reason. */
final class Macros {

    /** For one macro's expansion; reached by hostile headers only, as the next one. */
    private static final int MAX_STEPS = 100_000;

    /** For all expansions of a unit together. */
    private static final int MAX_ALL_STEPS = 5_000_000;

    private static final Set<String> PREDEFINED = Set.of("<built-in>", "<command-line>", "<command line>");

    private final Context context;
    private int steps;

    Macros(Context context) {
        this.context = context;
    }

    List<CppDeclaration> resolve(MacroTable macros) {
        List<CppDeclaration> values = new ArrayList<>();
        PlaceDependence places = new PlaceDependence(macros);
        for (MacroDefinition definition : macros.definitions()) {
            if (PREDEFINED.contains(definition.definedAt().file().toString())) {
                continue;
            }
            context.at(definition.definedAt());
            try {
                values.add(value(definition, macros, places));
            } catch (NotConstantException e) {
                DiagnosticKind kind = definition.isObjectLike()
                        ? DiagnosticKind.SKIPPED_MACRO
                        : DiagnosticKind.SKIPPED_FUNCTION_LIKE_MACRO;
                context.skip(kind, definition.name(), e.reason(), definition.definedAt());
            }
        }
        return values;
    }

    private CppDeclaration.Macro value(MacroDefinition definition, MacroTable macros, PlaceDependence places)
            throws NotConstantException {
        if (!definition.isObjectLike()) {
            throw new NotConstantException("function-like macro: has no types");
        }
        String place = places.cause(definition.name());
        if (place != null) {
            throw new NotConstantException("its value depends on where it is used: it uses " + place);
        }
        List<PpToken> tokens = expand(definition, macros);
        if (tokens.isEmpty()) {
            throw new NotConstantException("expands to nothing");
        }
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

    private List<PpToken> expand(MacroDefinition definition, MacroTable macros) throws NotConstantException {
        if (definition.body().stream().noneMatch(token -> token.type() == PreprocessingLexer.Identifier)) {
            return definition.body();
        }
        if (steps > MAX_ALL_STEPS) {
            throw new NotConstantException("not expanded: the header's macros expand to too many tokens");
        }
        PpToken name = new PpToken(
                PreprocessingLexer.Identifier,
                definition.name(),
                definition.definedAt().file(),
                definition.definedAt().offset(),
                false,
                null);
        List<PpToken> tokens = macros.expand(List.of(name), MAX_STEPS);
        steps += tokens == null ? MAX_STEPS : tokens.size();
        if (tokens == null) {
            throw new NotConstantException("expands to more than " + MAX_STEPS + " tokens");
        }
        return tokens;
    }
}
