package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.grammar.PreprocessingLexer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Object-like macros that are values (row C9); the others are skipped with the reason. */
final class MacroResolver {

    /** For one macro's expansion; reached by hostile headers only, as the next one. */
    private static final int MAX_STEPS = 100_000;

    /** For all expansions of a unit together. */
    private static final int MAX_ALL_STEPS = 5_000_000;

    private static final Set<String> PREDEFINED = Set.of("<built-in>", "<command-line>", "<command line>");

    private final Context context;
    private int steps;

    MacroResolver(Context context) {
        this.context = context;
    }

    List<Declaration.Macro> resolve(MacroTable macros) {
        List<Declaration.Macro> values = new ArrayList<>();
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
                context.entities().skip(kind, definition.name(), e.reason(), definition.definedAt());
            }
        }
        return values;
    }

    private Declaration.Macro value(MacroDefinition definition, MacroTable macros, PlaceDependence places)
            throws NotConstantException {
        if (!definition.isObjectLike()) {
            throw new NotConstantException("function-like macro: has no types; --macro-function gives it a signature");
        }
        String place = places.cause(definition.name());
        if (place != null) {
            throw new NotConstantException("its value depends on where it is used: it uses " + place);
        }
        List<PpToken> tokens = expand(definition, macros);
        if (tokens.isEmpty()) {
            throw new NotConstantException("expands to nothing");
        }
        refuseNames(definition, tokens);
        Value value;
        try {
            value = context.constants().evaluate(tokens);
        } catch (NotConstantException e) {
            throw new NotConstantException("not a constant expression: " + e.reason());
        }
        return new Declaration.Macro(
                definition.name(), value.type(), constant(value), definition.documentation(), definition.definedAt());
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

    /** Macros that rename something or stand for a piece of syntax have reasons of their own. */
    private void refuseNames(MacroDefinition definition, List<PpToken> tokens) throws NotConstantException {
        PpToken first = tokens.getFirst();
        if (tokens.size() == 1 && first.type() == PreprocessingLexer.Identifier) {
            refuseName(definition.name(), first.text());
        }
        if (SyntaxWords.startsType(first.type()) || isTypedefName(first)) {
            throw new NotConstantException("names the type " + spelling(tokens));
        }
        if (first.type() == PreprocessingLexer.ATTRIBUTE || first.type() == PreprocessingLexer.DECLSPEC) {
            throw new NotConstantException("an attribute");
        }
        if (!SyntaxWords.isWordOrLiteral(first) && !SyntaxWords.startsOperand(first.type())) {
            throw new NotConstantException("no expression: starts with " + first.text());
        }
        if (SyntaxWords.isKeyword(first) && !SyntaxWords.startsExpression(first.type())) {
            throw new NotConstantException("the keyword " + first.text());
        }
    }

    private void refuseName(String macro, String name) throws NotConstantException {
        String what = switch (context.find(name)) {
            case Meaning.Function _ -> "the function " + name;
            case Meaning.Variable _ -> "the variable " + name;
            case Meaning.Type _ -> "the type " + name;
            case Meaning.Constant _ -> name.equals(macro) ? "the enumeration constant " + name : null;
            case null -> name + ", which is not declared";
        };
        if (what != null) {
            throw new NotConstantException(name.equals(macro) ? "expands to itself: names " + what : "names " + what);
        }
    }

    private boolean isTypedefName(PpToken token) {
        return token.type() == PreprocessingLexer.Identifier && context.find(token.text()) instanceof Meaning.Type;
    }

    private static String spelling(List<PpToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (PpToken token : tokens.subList(0, Math.min(8, tokens.size()))) {
            text.append(text.isEmpty() || !token.spaceBefore() ? "" : " ").append(token.text());
        }
        return tokens.size() > 8 ? text + "..." : text.toString();
    }

    static ConstantValue constant(Value value) throws NotConstantException {
        return switch (value) {
            case Value.Int(BigInteger number, CType _) -> new ConstantValue.IntegerValue(number);
            case Value.Address(BigInteger address, CType _) -> new ConstantValue.AddressValue(address);
            case Value.Real real -> new ConstantValue.FloatingValue(real.value(), beyondDouble(real));
            case Value.Text(String text, String bytes, CType _) -> {
                if (text == null && bytes == null) {
                    throw new NotConstantException("a string with a value that is no character");
                }
                yield text == null ? new ConstantValue.BytesValue(bytes) : new ConstantValue.StringValue(text);
            }
        };
    }

    /** The value, where a double does not hold it. */
    private static @Nullable BigDecimal beyondDouble(Value.Real real) {
        BigDecimal exact = real.exact();
        boolean same =
                exact == null || (Double.isFinite(real.value()) && new BigDecimal(real.value()).compareTo(exact) == 0);
        return same ? null : exact;
    }
}
