package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.plan.idiom.BufferUse;
import dev.gatun.generator.plan.idiom.LengthExpression;
import dev.gatun.generator.plan.idiom.LengthExpression.Operator;
import dev.gatun.generator.plan.idiom.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The roles of buffers that callbacks are given. C says their lengths by parameters that are hidden, since the Java array knows its length: one
 * parameter, or a product of several.
 */
final class CallbackRoles {

    private CallbackRoles() {}

    /** One role for each parameter. */
    static List<ParameterRole> of(CType.Function function, List<BufferUse> uses) {
        List<ParameterRole> roles = new ArrayList<>();
        function.parameters().forEach(_ -> roles.add(new ParameterRole.Given()));
        for (BufferUse use : uses) {
            if (use.parameter() != Place.Parameter.RESULT) {
                List<Integer> hidden = hidden(use, uses);
                hidden.forEach(index -> roles.set(index, new ParameterRole.Length(use.parameter())));
                int last = hidden.isEmpty() ? -1 : hidden.getLast();
                roles.set(
                        use.parameter(),
                        new ParameterRole.Buffer(use.length(), last, use.read(), use.written(), use.text(), true));
            }
        }
        return roles;
    }

    private static List<Integer> hidden(BufferUse use, List<BufferUse> uses) {
        List<Integer> parameters = use.length().parameters();
        boolean shared = uses.stream()
                .anyMatch(other ->
                        other != use && other.length().parameters().stream().anyMatch(parameters::contains));
        return isProduct(use.length()) && !shared ? parameters : List.of();
    }

    private static boolean isProduct(LengthExpression length) {
        return switch (length) {
            case LengthExpression.OfParameter _ -> true;
            case LengthExpression.Binary(Operator operator, LengthExpression left, LengthExpression right) ->
                operator == Operator.MULTIPLY && isProduct(left) && isProduct(right);
            case LengthExpression.Constant _,
                    LengthExpression.OfTarget _,
                    LengthExpression.OfResult _,
                    LengthExpression.OfFunction _,
                    LengthExpression.Negated _,
                    LengthExpression.Absolute _,
                    LengthExpression.Choice _ -> false;
        };
    }
}
