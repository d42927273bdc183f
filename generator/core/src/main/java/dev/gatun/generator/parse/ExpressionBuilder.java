package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Expression;
import dev.gatun.generator.syntax.Expression.BinaryOperator;
import dev.gatun.generator.syntax.Expression.UnaryOperator;
import dev.gatun.generator.syntax.TypeName;
import dev.gatun.grammar.CParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Expressions. */
final class ExpressionBuilder {

    /** Height of the tree; whoever evaluates it may use recursion. */
    static final int MAX_HEIGHT = 1_000;

    private final SyntaxBuilder builder;
    private int height;

    ExpressionBuilder(SyntaxBuilder builder) {
        this.builder = builder;
    }

    Expression expression(CParser.ExpressionContext context) {
        List<CParser.AssignmentContext> operands = context.assignment();
        Expression result = assignment(operands.getFirst());
        for (CParser.AssignmentContext operand : operands.subList(1, operands.size())) {
            result = new Expression.Binary(
                    BinaryOperator.COMMA, result, assignment(operand), SyntaxBuilder.position(context));
            refuseTooHigh(operands.size(), context);
        }
        return result;
    }

    private void refuseTooHigh(int levels, ParserRuleContext context) {
        if (height + levels > MAX_HEIGHT) {
            throw SyntaxException.tooDeep(
                    SyntaxBuilder.token(context.start),
                    "the expression is nested more than " + MAX_HEIGHT + " levels deep");
        }
    }

    private Expression assignment(CParser.AssignmentContext assignment) {
        refuseTooHigh(1, assignment);
        height++;
        Expression result = switch (assignment) {
            case CParser.OperandContext context -> cast(context.castExpression());
            case CParser.BinaryContext context -> binary(context);
            case CParser.ConditionalContext context -> conditional(context);
            case CParser.AssignedContext context -> unsupported("an assignment", context);
            default -> throw new IllegalStateException("not an expression: " + assignment.getText());
        };
        height--;
        return result;
    }

    /** The left spine is walked by a loop: {@code a | b | c ...} leans to the left. */
    private Expression binary(CParser.BinaryContext context) {
        Deque<CParser.BinaryContext> spine = new ArrayDeque<>();
        CParser.AssignmentContext leftmost = context;
        while (leftmost instanceof CParser.BinaryContext left) {
            spine.push(left);
            leftmost = left.assignment(0);
        }
        refuseTooHigh(spine.size(), context);
        height += spine.size();
        Expression result = assignment(leftmost);
        for (CParser.BinaryContext operation : spine) {
            result = new Expression.Binary(
                    operator(operation.operator),
                    result,
                    assignment(operation.assignment(1)),
                    SyntaxBuilder.position(operation));
        }
        height -= spine.size();
        return result;
    }

    private static BinaryOperator operator(Token token) {
        return switch (token.getType()) {
            case CParser.Star -> BinaryOperator.MULTIPLY;
            case CParser.Slash -> BinaryOperator.DIVIDE;
            case CParser.Percent -> BinaryOperator.REMAINDER;
            case CParser.Plus -> BinaryOperator.ADD;
            case CParser.Minus -> BinaryOperator.SUBTRACT;
            case CParser.ShiftLeft -> BinaryOperator.SHIFT_LEFT;
            case CParser.ShiftRight -> BinaryOperator.SHIFT_RIGHT;
            case CParser.Less -> BinaryOperator.LESS;
            case CParser.Greater -> BinaryOperator.GREATER;
            case CParser.LessEqual -> BinaryOperator.LESS_EQUAL;
            case CParser.GreaterEqual -> BinaryOperator.GREATER_EQUAL;
            case CParser.Equal -> BinaryOperator.EQUAL;
            case CParser.NotEqual -> BinaryOperator.NOT_EQUAL;
            case CParser.Ampersand -> BinaryOperator.BIT_AND;
            case CParser.Caret -> BinaryOperator.BIT_XOR;
            case CParser.Pipe -> BinaryOperator.BIT_OR;
            case CParser.AmpersandAmpersand -> BinaryOperator.AND;
            case CParser.PipePipe -> BinaryOperator.OR;
            default -> throw new IllegalStateException("not a binary operator: " + token.getText());
        };
    }

    private Expression conditional(CParser.ConditionalContext context) {
        Expression condition = assignment(context.assignment(0));
        Expression then = context.expression() == null ? condition : expression(context.expression());
        return new Expression.Conditional(
                condition, then, assignment(context.assignment(1)), SyntaxBuilder.position(context));
    }

    private Expression cast(CParser.CastExpressionContext expression) {
        refuseTooHigh(1, expression);
        height++;
        Expression result = switch (expression) {
            case CParser.CastContext context ->
                new Expression.Cast(
                        type(context.typeName()), cast(context.castExpression()), SyntaxBuilder.position(context));
            case CParser.CompoundLiteralContext context -> unsupported("a compound literal", context);
            case CParser.UncastContext context -> unary(context.unaryExpression());
            default -> throw new IllegalStateException("not an expression: " + expression.getText());
        };
        height--;
        return result;
    }

    private Expression unary(CParser.UnaryExpressionContext expression) {
        SourcePosition position = SyntaxBuilder.position(expression);
        return switch (expression) {
            case CParser.PostfixContext context -> postfix(context);
            case CParser.UnaryContext context ->
                new Expression.Unary(unaryOperator(context.operator), cast(context.castExpression()), position);
            case CParser.IncrementContext _ -> unsupported("an increment or decrement", expression);
            case CParser.LabelAddressContext _ -> unsupported("the address of a label", expression);
            case CParser.SizeOfTypeContext context ->
                isSizeof(context.operator)
                        ? new Expression.SizeofType(type(context.typeName()), position)
                        : new Expression.AlignofType(type(context.typeName()), position);
            case CParser.SizeOfLiteralContext _ -> unsupported("a compound literal", expression);
            case CParser.SizeOfExpressionContext context ->
                isSizeof(context.operator)
                        ? new Expression.SizeofExpression(nested(context.unaryExpression()), position)
                        : new Expression.AlignofExpression(nested(context.unaryExpression()), position);
            default -> throw new IllegalStateException("not an expression: " + expression.getText());
        };
    }

    private Expression nested(CParser.UnaryExpressionContext context) {
        refuseTooHigh(1, context);
        height++;
        Expression result = unary(context);
        height--;
        return result;
    }

    private static boolean isSizeof(Token operator) {
        return operator.getType() == CParser.SIZEOF;
    }

    private static UnaryOperator unaryOperator(Token token) {
        return switch (token.getType()) {
            case CParser.Plus -> UnaryOperator.PLUS;
            case CParser.Minus -> UnaryOperator.MINUS;
            case CParser.Tilde -> UnaryOperator.COMPLEMENT;
            case CParser.Exclamation -> UnaryOperator.NOT;
            case CParser.Ampersand -> UnaryOperator.ADDRESS;
            case CParser.Star -> UnaryOperator.DEREFERENCE;
            default -> throw new IllegalStateException("not a unary operator: " + token.getText());
        };
    }

    private Expression postfix(CParser.PostfixContext context) {
        List<CParser.PostfixSuffixContext> suffixes = context.postfixSuffix();
        refuseTooHigh(suffixes.size(), context);
        height += suffixes.size();
        Expression result = primary(context.primary());
        for (CParser.PostfixSuffixContext suffix : suffixes) {
            result = suffix(result, suffix, SyntaxBuilder.position(context));
        }
        height -= suffixes.size();
        return result;
    }

    private Expression suffix(Expression base, CParser.PostfixSuffixContext suffix, SourcePosition position) {
        return switch (suffix) {
            case CParser.IndexSuffixContext context ->
                new Expression.Index(base, expression(context.expression()), position);
            case CParser.CallSuffixContext context -> new Expression.Call(base, arguments(context), position);
            case CParser.MemberSuffixContext context ->
                new Expression.MemberAccess(
                        base, context.word().start.getText(), context.operator.getType() == CParser.Arrow, position);
            case CParser.IncrementSuffixContext _ -> new Expression.Unsupported("an increment or decrement", position);
            default -> throw new IllegalStateException("not a suffix: " + suffix.getText());
        };
    }

    private List<Expression> arguments(CParser.CallSuffixContext context) {
        List<Expression> result = new ArrayList<>();
        for (CParser.ArgumentContext argument : context.argument()) {
            result.add(
                    argument.assignment() != null
                            ? assignment(argument.assignment())
                            : unsupported("a type as an argument", argument));
        }
        return List.copyOf(result);
    }

    private Expression primary(CParser.PrimaryContext primary) {
        SourcePosition position = SyntaxBuilder.position(primary);
        String text = primary.start.getText();
        return switch (primary) {
            case CParser.IdentifierContext _ -> new Expression.Identifier(text, position);
            case CParser.NumberContext _ -> new Expression.Number(text, position);
            case CParser.CharacterContext _ -> new Expression.Character(text, position);
            case CParser.StringContext context -> new Expression.StringLiteral(spellings(context), position);
            case CParser.KeywordContext _ -> new Expression.Keyword(text, position);
            case CParser.ParenthesizedContext context -> expression(context.expression());
            case CParser.StatementExpressionContext _ -> unsupported("a statement expression", primary);
            case CParser.GenericSelectionContext context -> generic(context, position);
            case CParser.OffsetofContext context ->
                new Expression.Offsetof(type(context.typeName()), designators(context), position);
            case CParser.TypesCompatibleContext context ->
                new Expression.TypesCompatible(type(context.typeName(0)), type(context.typeName(1)), position);
            default -> throw new IllegalStateException("not an expression: " + text);
        };
    }

    private Expression generic(CParser.GenericSelectionContext context, SourcePosition position) {
        CParser.ArgumentContext argument = context.argument();
        Expression operand = argument.assignment() != null
                ? assignment(argument.assignment())
                : new Expression.Cast(type(argument.typeName()), new Expression.Number("0", position), position);
        List<Expression.Association> associations = new ArrayList<>();
        for (CParser.AssociationContext each : context.association()) {
            associations.add(new Expression.Association(
                    each.typeName() == null ? null : type(each.typeName()), assignment(each.assignment())));
        }
        return new Expression.Generic(operand, List.copyOf(associations), position);
    }

    private static List<String> spellings(CParser.StringContext context) {
        return context.StringLiteral().stream().map(TerminalNode::getText).toList();
    }

    private List<Expression.Designator> designators(CParser.OffsetofContext context) {
        List<Expression.Designator> result = new ArrayList<>();
        result.add(new Expression.FieldDesignator(context.word().start.getText()));
        for (CParser.OffsetDesignatorContext designator : context.offsetDesignator()) {
            result.add(
                    switch (designator) {
                        case CParser.MemberDesignatorContext member ->
                            new Expression.FieldDesignator(member.word().start.getText());
                        case CParser.IndexDesignatorContext index ->
                            new Expression.IndexDesignator(expression(index.expression()));
                        default -> throw new IllegalStateException("not a designator: " + designator.getText());
                    });
        }
        return List.copyOf(result);
    }

    private TypeName type(CParser.TypeNameContext context) {
        return builder.types().typeName(context);
    }

    private static Expression unsupported(String construct, ParserRuleContext context) {
        PpToken token = SyntaxBuilder.token(context.start);
        return new Expression.Unsupported(construct, token.position());
    }
}
