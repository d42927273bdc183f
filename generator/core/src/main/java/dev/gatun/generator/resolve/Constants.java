package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.parse.ExpressionParser;
import dev.gatun.generator.parse.ExpressionResult;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.constant.ConstantEvaluator;
import dev.gatun.generator.resolve.constant.Names;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Expression;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.grammar.PreprocessingLexer;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Evaluates token runs; parses them only where they are more than one token. */
final class Constants {

    private final Names names;
    private final ConstantEvaluator evaluator;

    Constants(Names names) {
        this.names = names;
        this.evaluator = new ConstantEvaluator(names);
    }

    ConstantEvaluator evaluator() {
        return evaluator;
    }

    /** @throws NotConstantException saying why there is no value */
    Value evaluate(List<PpToken> tokens) throws NotConstantException {
        if (tokens.size() == 1) {
            Value value = single(tokens.getFirst());
            if (value != null) {
                return value;
            }
        }
        return evaluator.evaluate(parse(tokens));
    }

    private @Nullable Value single(PpToken token) throws NotConstantException {
        return switch (token.type()) {
            case PreprocessingLexer.PpNumber -> evaluator.number(token.text());
            case PreprocessingLexer.CharacterConstant -> evaluator.character(token.text());
            case PreprocessingLexer.StringLiteral -> evaluator.string(List.of(token.text()));
            case PreprocessingLexer.Identifier ->
                evaluator.evaluate(new Expression.Identifier(token.text(), token.position()));
            default -> null;
        };
    }

    Expression parse(List<PpToken> tokens) throws NotConstantException {
        if (tokens.isEmpty()) {
            throw new NotConstantException("is empty");
        }
        Predicate<String> isTypedefName = name -> names.find(name) instanceof Names.Meaning.Type;
        Expression plain = PlainExpressionParser.parse(tokens, isTypedefName);
        if (plain != null) {
            return plain;
        }
        return switch (ExpressionParser.parse(new TokenRun(tokens), isTypedefName)) {
            case ExpressionResult.Parsed(Expression expression) -> expression;
            case ExpressionResult.Failed(Diagnostic reason) ->
                throw new NotConstantException("is no expression: " + reason.message());
        };
    }

    /** The type of an expression that need not be constant. */
    CType typeOf(TokenRun run) throws NotConstantException {
        return evaluator.typeOf(parse(run.tokens()));
    }

    /**
     * The value of an integer constant expression.
     *
     * @param what what the value is for, as the subject of a message
     */
    BigInteger integer(TokenRun run, String what, SourcePosition where) throws ResolutionException {
        try {
            if (evaluate(run.tokens()) instanceof Value.Int(BigInteger value, var _)) {
                return value;
            }
            throw new NotConstantException("is no integer");
        } catch (NotConstantException e) {
            throw new ResolutionException(
                    DiagnosticKind.NOT_A_CONSTANT,
                    what + " is no integer constant: it " + e.reason(),
                    run.tokens().isEmpty() ? where : run.tokens().getFirst().position(),
                    run.tokens().isEmpty() ? 1 : run.tokens().getFirst().text().length(),
                    null);
        }
    }
}
