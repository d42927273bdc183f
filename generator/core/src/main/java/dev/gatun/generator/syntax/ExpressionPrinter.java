package dev.gatun.generator.syntax;

import dev.gatun.generator.syntax.Expression.Designator;
import dev.gatun.generator.syntax.Expression.FieldDesignator;
import dev.gatun.generator.syntax.Expression.IndexDesignator;
import java.util.List;
import java.util.stream.Collectors;

/** Prints expressions as C, each operation in parentheses of its own. */
final class ExpressionPrinter {

    private ExpressionPrinter() {}

    static String print(Expression expression) {
        return switch (expression) {
            case Expression.Number it -> it.spelling();
            case Expression.Character it -> it.spelling();
            case Expression.StringLiteral it -> String.join(" ", it.spellings());
            case Expression.Keyword it -> it.spelling();
            case Expression.Identifier it -> it.name();
            case Expression.Unary it -> "(" + it.operator().spelling() + print(it.operand()) + ")";
            case Expression.Binary it ->
                "(" + print(it.left()) + " " + it.operator().spelling() + " " + print(it.right()) + ")";
            case Expression.Conditional it ->
                "(" + print(it.condition()) + " ? " + print(it.then()) + " : " + print(it.otherwise()) + ")";
            case Expression.Cast it -> "((" + SyntaxPrinter.print(it.type()) + ")" + print(it.operand()) + ")";
            case Expression.SizeofType it -> "sizeof(" + SyntaxPrinter.print(it.type()) + ")";
            case Expression.SizeofExpression it -> "sizeof(" + print(it.operand()) + ")";
            case Expression.AlignofType it -> "_Alignof(" + SyntaxPrinter.print(it.type()) + ")";
            case Expression.AlignofExpression it -> "_Alignof(" + print(it.operand()) + ")";
            case Expression.Offsetof it ->
                "__builtin_offsetof(" + SyntaxPrinter.print(it.type()) + ", " + designator(it.designator()) + ")";
            case Expression.TypesCompatible it ->
                "__builtin_types_compatible_p(" + SyntaxPrinter.print(it.left()) + ", "
                        + SyntaxPrinter.print(it.right()) + ")";
            case Expression.Generic it ->
                it.associations().stream()
                        .map(each -> (each.type() == null
                                        ? "default"
                                        : SyntaxPrinter.print(each.type()).strip()) + ": " + print(each.value()))
                        .collect(Collectors.joining(", ", "_Generic(" + print(it.operand()) + ", ", ")"));
            case Expression.Call it ->
                print(it.function())
                        + it.arguments().stream()
                                .map(ExpressionPrinter::print)
                                .collect(Collectors.joining(", ", "(", ")"));
            case Expression.Index it -> print(it.array()) + "[" + print(it.index()) + "]";
            case Expression.MemberAccess it -> print(it.object()) + (it.arrow() ? "->" : ".") + it.name();
            case Expression.Unsupported it -> "/* " + it.construct() + " */";
        };
    }

    private static String designator(List<Designator> parts) {
        StringBuilder text = new StringBuilder();
        for (Designator part : parts) {
            switch (part) {
                case FieldDesignator field ->
                    text.append(text.isEmpty() ? "" : ".").append(field.name());
                case IndexDesignator index ->
                    text.append('[').append(print(index.index())).append(']');
            }
        }
        return text.toString();
    }
}
