package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ParameterRole;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.ValueType;
import dev.gatun.generator.plan.idiom.LengthExpression;
import dev.gatun.generator.plan.idiom.LengthExpression.Operator;
import java.util.List;
import java.util.Map;

/** Lengths of buffers as Java expressions of type {@code long}, in exact arithmetic. */
final class LengthCode {

    private final List<ParameterPlan> parameters;
    private final Map<String, String> methods;
    private final boolean carried;
    private final ValueType result;

    private LengthCode(List<ParameterPlan> parameters, Map<String, String> methods, boolean carried, ValueType result) {
        this.parameters = parameters;
        this.methods = methods;
        this.carried = carried;
        this.result = result;
    }

    /** For variables that hold what C gave. */
    static LengthCode ofCarriers(List<ParameterPlan> parameters) {
        return new LengthCode(parameters, Map.of(), true, new ValueType.Nothing());
    }

    /** @param methods the Java methods of functions, by the functions' names in C */
    static LengthCode of(FunctionPlan plan, Map<String, String> methods) {
        return new LengthCode(plan.parameters(), methods, false, plan.result());
    }

    /** The value; what C's result is in it, is the local variable {@code result}. */
    Code of(LengthExpression length) {
        return switch (length) {
            case LengthExpression.Constant(long value) -> Code.of("$L", JavaLiterals.of(value));
            case LengthExpression.OfParameter(int index) -> number(parameters.get(index));
            case LengthExpression.OfTarget(int index) -> target(parameters.get(index));
            case LengthExpression.OfResult _ -> result();
            case LengthExpression.OfFunction(String name, List<Integer> arguments) -> call(name, arguments);
            case LengthExpression.Negated(LengthExpression operand) -> math("negateExact", operand);
            case LengthExpression.Absolute(LengthExpression operand) -> math("absExact", operand);
            case LengthExpression.Binary(Operator operator, LengthExpression left, LengthExpression right) ->
                binary(operator, left, right);
            case LengthExpression.Choice choice ->
                Code.of(
                        "($L $L $L ? $L : $L)",
                        of(choice.left()),
                        choice.comparison().spelling(),
                        of(choice.right()),
                        of(choice.then()),
                        of(choice.otherwise()));
        };
    }

    private Code binary(Operator operator, LengthExpression left, LengthExpression right) {
        return switch (operator) {
            case ADD -> math("addExact", left, right);
            case SUBTRACT -> math("subtractExact", left, right);
            case MULTIPLY -> math("multiplyExact", left, right);
            case DIVIDE -> math("divideExact", left, right);
            case MINIMUM -> math("min", left, right);
            case MAXIMUM -> math("max", left, right);
            case REMAINDER -> infix("%", left, right);
            case SHIFT_RIGHT -> infix(">>", left, right);
            case AND -> infix("&", left, right);
        };
    }

    private Code infix(String operator, LengthExpression left, LengthExpression right) {
        return Code.of("($L $L $L)", of(left), operator, of(right));
    }

    private Code math(String method, LengthExpression... operands) {
        Code.Builder code = Code.builder().add("$T.$L(", Math.class, method);
        String separator = "";
        for (LengthExpression operand : operands) {
            code.add(separator).add(of(operand));
            separator = ", ";
        }
        return code.add(")").build();
    }

    private Code result() {
        boolean wide =
                result instanceof ValueType.ScalarValue(Scalar scalar) && scalar.carrier() == Scalar.Carrier.LONG;
        return Code.of(wide ? "result" : "(long) result");
    }

    private Code number(ParameterPlan parameter) {
        return switch (parameter.type()) {
            case ValueType.ScalarValue(Scalar scalar) -> widened(scalar, Code.of("$L", parameter.name()));
            case ValueType.EnumValue value ->
                carried
                        ? widened(value.underlying(), Code.of("$L", parameter.name()))
                        : Code.of("(long) $L.value()", parameter.name());
            case ValueType.Nothing _, ValueType.RecordValue _, ValueType.ViewValue _, ValueType.Address _ ->
                throw new IllegalStateException("no number: " + parameter);
        };
    }

    /** Hidden ones are in a reference made for the call. */
    private Code target(ParameterPlan parameter) {
        if (!(parameter.type() instanceof ValueType.Address(Pointee.OfScalar(Scalar scalar), var _))) {
            throw new IllegalStateException("no pointer to a number: " + parameter);
        }
        Code value = parameter.role() instanceof ParameterRole.Capacity
                ? Code.of("$L.get()", parameter.local())
                : carried
                        ? Code.of("$T.TYPE.at($L).get()", RuntimeTypes.reference(scalar), parameter.name())
                        : Code.of("new $T($L.segment()).get()", RuntimeTypes.reference(scalar), parameter.name());
        return widened(scalar, value);
    }

    private Code call(String name, List<Integer> arguments) {
        Code.Builder code = Code.builder().add("$L(", methods.getOrDefault(name, name));
        String separator = "";
        for (int argument : arguments) {
            code.add(separator).add(parameters.get(argument).name());
            separator = ", ";
        }
        return code.add(")").build();
    }

    private static Code widened(Scalar scalar, Code value) {
        return switch (scalar.carrier()) {
            case LONG -> value;
            case INT ->
                scalar.isUnsigned()
                        ? Code.of("$T.toUnsignedLong($L)", Integer.class, value)
                        : Code.of("(long) $L", value);
            case SHORT ->
                scalar.isUnsigned()
                        ? Code.of("$T.toUnsignedLong($L)", Short.class, value)
                        : Code.of("(long) $L", value);
            case BYTE ->
                scalar.isUnsigned() ? Code.of("$T.toUnsignedLong($L)", Byte.class, value) : Code.of("(long) $L", value);
            case CHAR -> Code.of("(long) $L", value);
            case BOOLEAN -> Code.of("($L ? 1L : 0L)", value);
            case FLOAT, DOUBLE -> throw new IllegalStateException("no integer: " + scalar);
        };
    }
}
