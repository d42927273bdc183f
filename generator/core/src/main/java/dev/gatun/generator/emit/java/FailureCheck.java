package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.ErrorPlan;
import dev.gatun.generator.plan.ErrorPlan.Range;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ParameterRole;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The look at C's result that tells whether a call failed, and the exception for one that did. */
final class FailureCheck {

    private final FunctionPlan plan;
    private final ErrorPlan error;
    private final String result;
    private final @Nullable Scalar scalar;

    /** @param result the variable with C's result */
    FailureCheck(FunctionPlan plan, ErrorPlan error, String result) {
        this.plan = plan;
        this.error = error;
        this.result = result;
        this.scalar = switch (plan.result()) {
            case ValueType.ScalarValue value -> value.scalar();
            case ValueType.EnumValue value -> value.underlying();
            case ValueType.Address _ -> null;
            case ValueType.Nothing _, ValueType.RecordValue _, ValueType.ViewValue _ ->
                throw new IllegalStateException(plan.cName() + " has no result that tells of failures");
        };
    }

    /** The statement. */
    Code statement(JavaTypeNames types, Conversions conversions, List<Crossing> crossings) {
        Code.Builder failure = Code.builder()
                .add(
                        "$T.$L.failure($L, $L",
                        types.generated(error.exception()),
                        error.report(),
                        JavaLiterals.of(plan.cName()),
                        code());
        if (error.object() != null) {
            failure.add(", ").add(object(conversions, error.object()));
        }
        Code exception = failure.add(")").build();
        List<Code> abandoned = crossings.stream()
                .map(Crossing::abandoned)
                .filter(Objects::nonNull)
                .toList();
        return Code.of(
                "if ($L) throw $L", condition(), abandoned.isEmpty() ? exception : closing(exception, abandoned));
    }

    private static Code closing(Code exception, List<Code> abandoned) {
        Code.Builder code = Code.builder().add("$T.closing($L", RuntimeTypes.NATIVE, exception);
        abandoned.forEach(one -> code.add(", ").add(one));
        return code.add(")").build();
    }

    /** The address of what the message function is asked about. */
    private Code object(Conversions conversions, int index) {
        ParameterPlan parameter = plan.parameters().get(index);
        return switch (parameter.role()) {
            case ParameterRole.Out out when out.value().isMemory() -> Code.of("$L", parameter.local());
            case ParameterRole.Out _ -> Code.of("$T.POINTER.get($L, 0)", RuntimeTypes.C, parameter.local());
            case ParameterRole.Held _ -> Code.of("$T.address($L)", RuntimeTypes.HOLD, parameter.name());
            case ParameterRole.Given _, ParameterRole.Buffer _, ParameterRole.Length _ ->
                conversions.argument(parameter, plan.cName());
            case ParameterRole.Capacity _, ParameterRole.TextBuffer _ ->
                Code.of("$T.NULL", RuntimeTypes.MEMORY_SEGMENT);
            // C may have freed it
            case ParameterRole.Consumed _ -> Code.of("$T.NULL", RuntimeTypes.MEMORY_SEGMENT);
        };
    }

    /** The code as a Java {@code long}. */
    private Code code() {
        if (!error.codeInResult() || scalar == null) {
            return Code.of("0");
        }
        return switch (scalar.carrier()) {
            case BOOLEAN -> Code.of("$L ? 1 : 0", result);
            case BYTE -> unsigned(Byte.class);
            case SHORT -> unsigned(Short.class);
            case INT -> unsigned(Integer.class);
            case CHAR, LONG -> Code.of("$L", result);
            case FLOAT, DOUBLE -> throw new IllegalStateException(plan.cName() + " has a floating result");
        };
    }

    private Code unsigned(Class<?> box) {
        return isUnsigned() ? Code.of("$T.toUnsignedLong($L)", box, result) : Code.of("$L", result);
    }

    private boolean isUnsigned() {
        return scalar != null && scalar.isUnsigned();
    }

    private Code condition() {
        List<Code> parts = new ArrayList<>();
        for (Range range : error.values()) {
            Code part = range(range);
            // alone, or not joined by the other operator, a comparison of two needs no parentheses
            boolean pair = range.first() != range.last() && !range.isLeast();
            parts.add(pair && error.values().size() > 1 ? Code.of("($L)", part) : part);
        }
        Code.Builder joined = Code.builder();
        for (int i = 0; i < parts.size(); i++) {
            joined.add(i == 0 ? "" : error.failing() ? " || " : " && ").add(parts.get(i));
        }
        return joined.build();
    }

    /** Whether the result is in a range, if that means failure; or else whether it is not. */
    private Code range(Range range) {
        boolean in = error.failing();
        if (range.first() == range.last()) {
            return equal(range.first(), in);
        }
        if (range.isLeast()) {
            return range.last() == -1 ? compared(in ? "<" : ">=", 0) : compared(in ? "<=" : ">", range.last());
        }
        Code lower = compared(in ? ">=" : "<", range.first());
        Code upper = compared(in ? "<=" : ">", range.last());
        return Code.of(in ? "$L && $L" : "$L || $L", lower, upper);
    }

    private Code equal(long value, boolean wanted) {
        String sign = wanted ? "==" : "!=";
        if (scalar == null) {
            return Code.of("$L.address() $L $L", result, sign, JavaLiterals.of(value));
        }
        return switch (scalar.carrier()) {
            case BOOLEAN -> Code.of((value != 0) == wanted ? "$L" : "!$L", result);
            case LONG -> Code.of("$L $L $L", result, sign, literal(value));
            case BYTE, SHORT, CHAR, INT, FLOAT, DOUBLE -> Code.of("$L $L $L", result, sign, Long.toString(value));
        };
    }

    private Code compared(String sign, long value) {
        if (scalar == null) {
            return Code.of("$T.compareUnsigned($L.address(), $L) $L 0", Long.class, result, literal(value), sign);
        }
        if (!isUnsigned()) {
            return Code.of("$L $L $L", result, sign, literal(value));
        }
        return switch (scalar.carrier()) {
            case BYTE -> Code.of("$T.toUnsignedInt($L) $L $L", Byte.class, result, sign, value & 0xFF);
            case SHORT -> Code.of("$T.toUnsignedInt($L) $L $L", Short.class, result, sign, value & 0xFFFF);
            case INT -> Code.of("$T.compareUnsigned($L, $L) $L 0", Integer.class, result, literal(value), sign);
            case LONG -> Code.of("$T.compareUnsigned($L, $L) $L 0", Long.class, result, literal(value), sign);
            case BOOLEAN -> Code.of("($L ? 1 : 0) $L $L", result, sign, literal(value));
            case CHAR, FLOAT, DOUBLE -> Code.of("$L $L $L", result, sign, literal(value));
        };
    }

    private static String literal(long value) {
        return value == (int) value ? Long.toString(value) : JavaLiterals.of(value);
    }
}
