package dev.gatun.generator.plan;

import dev.gatun.generator.plan.ErrorPlan.Range;
import dev.gatun.generator.plan.idiom.ErrorWay;
import dev.gatun.generator.plan.idiom.FunctionErrors;
import dev.gatun.generator.plan.idiom.ValueRange;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans how calls that failed are told from others. */
final class ErrorPlanner {

    private static final Range NULL = new Range(0, 0, false);
    private static final Range ALL_ONES = new Range(-1, -1, false);
    private static final Range NEGATIVE = new Range(Long.MIN_VALUE, -1, true);

    private final ExceptionPlanner exceptions;

    ErrorPlanner(ExceptionPlanner exceptions) {
        this.exceptions = exceptions;
    }

    /** @param result of C, which can be compared with what means failure */
    ErrorPlan plan(FunctionErrors errors, ValueType result) {
        ErrorWay way = errors.way();
        Scalar scalar = scalar(result);
        boolean wide = scalar != null && scalar.isUnsigned() && scalar.carrier() == Scalar.Carrier.LONG;
        var report = exceptions.report(way, wide);
        boolean fromErrno = report.source() == ExceptionReport.Source.ERRNO;
        boolean inResult = report.source() == ExceptionReport.Source.RESULT;
        return switch (way.convention()) {
            case STATUS ->
                new ErrorPlan(
                        exceptions.className(way),
                        report.name(),
                        ranges(way.success(), scalar),
                        false,
                        inResult,
                        fromErrno,
                        errors.object());
            case NULL, NEGATIVE, ERRNO ->
                new ErrorPlan(
                        exceptions.className(way),
                        report.name(),
                        failures(way, scalar),
                        true,
                        inResult,
                        fromErrno,
                        errors.object());
        };
    }

    private static List<Range> failures(ErrorWay way, @Nullable Scalar scalar) {
        if (!way.failure().isEmpty()) {
            return ranges(way.failure(), scalar);
        }
        return switch (way.convention()) {
            case NULL -> List.of(NULL);
            case ERRNO -> scalar == null ? List.of(NULL, ALL_ONES) : List.of(NEGATIVE);
            case NEGATIVE, STATUS -> List.of(NEGATIVE);
        };
    }

    /** The result's type, which can't be null where null means failure. */
    static ValueType withoutNull(ValueType type, @Nullable ErrorPlan error) {
        boolean nullFails = error != null
                && error.failing()
                && error.values().stream().anyMatch(range -> range.first() == 0 && range.last() == 0);
        return nullFails && type instanceof ValueType.Address(Pointee pointee, boolean _)
                ? new ValueType.Address(pointee, false)
                : type;
    }

    private static @Nullable Scalar scalar(ValueType result) {
        return switch (result) {
            case ValueType.ScalarValue value -> value.scalar();
            case ValueType.EnumValue value -> value.underlying();
            case ValueType.Nothing _, ValueType.RecordValue _, ValueType.ViewValue _, ValueType.Address _ -> null;
        };
    }

    private static List<Range> ranges(List<ValueRange> ranges, @Nullable Scalar scalar) {
        List<Range> carried = new ArrayList<>();
        for (ValueRange range : ranges) {
            carried.add(new Range(carried(range.first(), scalar), carried(range.last(), scalar), false));
        }
        return carried;
    }

    private static long carried(BigInteger value, @Nullable Scalar scalar) {
        if (scalar == null) {
            return value.longValue();
        }
        return switch (scalar.carrier()) {
            case BYTE -> value.byteValue();
            case SHORT -> value.shortValue();
            case CHAR -> (char) value.intValue();
            case INT -> value.intValue();
            case BOOLEAN -> value.signum() == 0 ? 0 : 1;
            case LONG, FLOAT, DOUBLE -> value.longValue();
        };
    }
}
