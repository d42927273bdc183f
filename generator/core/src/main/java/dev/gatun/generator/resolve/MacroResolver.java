package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.constant.ConstantValues;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;

/** Object-like macros that are values (row C9); the others are skipped with the reason. */
final class MacroResolver {

    private final Context context;

    MacroResolver(Context context) {
        this.context = context;
    }

    List<Declaration.Macro> resolve(MacroTable macros) {
        List<Declaration.Macro> values = new ArrayList<>();
        MacroExpansions expansions = new MacroExpansions(macros);
        for (MacroDefinition definition : expansions.definitions()) {
            context.at(definition.definedAt());
            try {
                values.add(value(definition, expansions));
            } catch (NotConstantException e) {
                DiagnosticKind kind = definition.isObjectLike()
                        ? DiagnosticKind.SKIPPED_MACRO
                        : DiagnosticKind.SKIPPED_FUNCTION_LIKE_MACRO;
                context.entities().skip(kind, definition.name(), e.reason(), definition.definedAt());
            }
        }
        return values;
    }

    private Declaration.Macro value(MacroDefinition definition, MacroExpansions expansions)
            throws NotConstantException {
        if (!definition.isObjectLike()) {
            throw new NotConstantException("function-like macro: has no types; --macro-function gives it a signature");
        }
        List<PpToken> tokens = expansions.expand(definition);
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
        ConstantValue constant = ConstantValues.of(value);
        if (constant == null) {
            throw new NotConstantException("a string with a value that is no character");
        }
        return constant;
    }
}
