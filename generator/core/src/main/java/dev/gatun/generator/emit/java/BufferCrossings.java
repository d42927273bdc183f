package dev.gatun.generator.emit.java;

import com.palantir.javapoet.TypeName;
import dev.gatun.generator.emit.java.Crossing.JavaParameter;
import dev.gatun.generator.emit.java.Crossing.Result;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ParameterRole;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Crossings of buffers and their lengths: checked, lent and taken back. */
final class BufferCrossings {

    private final FunctionPlan plan;
    private final Conversions conversions;
    private final LengthCode lengths;

    BufferCrossings(FunctionPlan plan, Conversions conversions, Map<String, String> methods) {
        this.plan = plan;
        this.conversions = conversions;
        this.lengths = LengthCode.of(plan, methods);
    }

    /** Memory that the caller gives. */
    Crossing buffer(ParameterPlan parameter, ParameterRole.Buffer role) {
        List<Code> before = new ArrayList<>();
        if (isLength(role)) {
            before.add(declared(plan.parameters().get(role.lengthParameter()), parameter));
        }
        Code checked = checked(parameter, role);
        JavaParameter java = new JavaParameter(RuntimeTypes.MEMORY_SEGMENT, parameter.name());
        if (plan.critical()) {
            return new Crossing(java, List.of(), before, checked, List.of(), null, null);
        }
        // what C leaves as it was has to be what the caller had
        String lend = role.read() || !isCapacity(role) ? "lend" : "lendEmpty";
        before.add(Code.of(
                "$T $L = $T.$L(scratch, $L)",
                RuntimeTypes.MEMORY_SEGMENT,
                parameter.local(),
                RuntimeTypes.BUFFERS,
                lend,
                checked));
        List<Code> after = role.written() ? List.of(givenBack(parameter, role)) : List.of();
        return new Crossing(java, CallBody.SCRATCH, before, Code.of("$L", parameter.local()), after, null, null);
    }

    private boolean isLength(ParameterRole.Buffer role) {
        return role.lengthParameter() >= 0
                && plan.parameters().get(role.lengthParameter()).role() instanceof ParameterRole.Length;
    }

    private boolean isCapacity(ParameterRole.Buffer role) {
        return role.lengthParameter() >= 0 && !isLength(role);
    }

    private Code checked(ParameterPlan parameter, ParameterRole.Buffer role) {
        String function = JavaLiterals.of(plan.cName());
        String name = JavaLiterals.of(parameter.cName());
        if (role.lengthParameter() < 0) {
            return Code.of(
                    "$T.$L($L, $L, $L, $L, $L)",
                    RuntimeTypes.BUFFERS,
                    (role.written() ? "writable" : "readable") + (role.optional() ? "OrNull" : ""),
                    parameter.name(),
                    element(parameter),
                    lengths.of(role.length()),
                    function,
                    name);
        }
        return role.written()
                ? Code.of("$T.writable($L, $L, $L)", RuntimeTypes.BUFFERS, parameter.name(), function, name)
                : Code.of("$L", parameter.name());
    }

    private Code givenBack(ParameterPlan parameter, ParameterRole.Buffer role) {
        return isCapacity(role)
                ? Code.of(
                        "$T.giveBack($L, $L, $L, $L)",
                        RuntimeTypes.BUFFERS,
                        parameter.local(),
                        parameter.name(),
                        element(parameter),
                        lengths.of(role.length()))
                : Code.of("$T.giveBack($L, $L)", RuntimeTypes.BUFFERS, parameter.local(), parameter.name());
    }

    /** The declaration of the variable with a hidden length. */
    private Code declared(ParameterPlan length, ParameterPlan buffer) {
        Scalar scalar = scalar(length.type());
        TypeName type = JavaTypeNames.primitive(scalar.carrier());
        return Code.of("$T $L = $L", type, length.name(), length(scalar, buffer));
    }

    /** A buffer's length in the type of the parameter for it. */
    private Code length(Scalar scalar, ParameterPlan buffer) {
        Code value = Code.of(
                "$T.length($L, $L, $L, $L, $L)",
                RuntimeTypes.BUFFERS,
                buffer.name(),
                element(buffer),
                most(scalar),
                JavaLiterals.of(plan.cName()),
                JavaLiterals.of(buffer.cName()));
        return scalar.carrier() == Scalar.Carrier.LONG
                ? value
                : Code.of("($T) $L", JavaTypeNames.primitive(scalar.carrier()), value);
    }

    /** The largest length that a parameter can hold, as Java has it. */
    static String most(Scalar scalar) {
        boolean unsigned = scalar.isUnsigned();
        return switch (scalar.carrier()) {
            case BYTE -> unsigned ? "0xff" : "Byte.MAX_VALUE";
            case SHORT, CHAR -> unsigned ? "0xffff" : "Short.MAX_VALUE";
            case INT -> unsigned ? "0xffffffffL" : "Integer.MAX_VALUE";
            case LONG, BOOLEAN, FLOAT, DOUBLE -> "Long.MAX_VALUE - 1";
        };
    }

    /** A length that the buffer says. */
    Crossing length(ParameterPlan parameter) {
        return new Crossing(null, List.of(), List.of(), Code.of("$L", parameter.name()), List.of(), null, null);
    }

    /** A pointer to a length that the buffer says, and C changes. */
    Crossing capacity(ParameterPlan parameter, ParameterRole.Capacity role) {
        Scalar scalar = target(parameter);
        ParameterPlan buffer = plan.parameters().get(role.buffer());
        Code before = Code.of(
                "$T $L = $T.allocate(scratch, $L)",
                RuntimeTypes.reference(scalar),
                parameter.local(),
                RuntimeTypes.reference(scalar),
                length(scalar, buffer));
        Result result = new Result(
                JavaTypeNames.primitive(scalar.carrier()), parameter.name(), Code.of("$L.get()", parameter.local()));
        Code argument = Code.of("$L.segment()", parameter.local());
        return new Crossing(null, CallBody.SCRATCH, List.of(before), argument, List.of(), result, null);
    }

    /** A buffer for text, which becomes a string. */
    Crossing text(ParameterPlan parameter, ParameterRole.TextBuffer role) {
        Code before = Code.of(
                "$T $L = $T.allocate(scratch, $L)",
                RuntimeTypes.C_STRING,
                parameter.local(),
                RuntimeTypes.C_STRING,
                lengths.of(role.capacity()));
        Result result = new Result(
                RuntimeTypes.STRING,
                parameter.name(),
                Code.of("$L.toString($L)", parameter.local(), Texts.charset(plan.text())));
        Code argument = Code.of("$L.segment()", parameter.local());
        return new Crossing(null, CallBody.SCRATCH, List.of(before), argument, List.of(), result, null);
    }

    private static Scalar scalar(ValueType type) {
        if (type instanceof ValueType.ScalarValue(Scalar scalar)) {
            return scalar;
        }
        throw new IllegalStateException("no number: " + type);
    }

    private static Scalar target(ParameterPlan parameter) {
        if (parameter.type() instanceof ValueType.Address(Pointee.OfScalar(Scalar scalar), var _)) {
            return scalar;
        }
        throw new IllegalStateException("no pointer to a number: " + parameter);
    }

    private Code element(ParameterPlan buffer) {
        return conversions.elementType(BufferForm.address(buffer).pointee());
    }
}
