package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ParameterRole;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.TextEncoding;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.List;
import java.util.Map;

/** The parameters of a callback in Java: buffers come as arrays of known length, or as text, and their lengths are hidden. */
final class CallbackBuffers {

    private static final ClassName CHARSETS = ClassName.get("java.nio.charset", "StandardCharsets");

    private final CallbackPlan plan;
    private final JavaTypeNames types;
    private final Conversions conversions;
    private final ResultForms forms;

    CallbackBuffers(CallbackPlan plan, JavaTypeNames types, Conversions conversions) {
        this.plan = plan;
        this.types = types;
        this.conversions = conversions;
        this.forms = new ResultForms(types, conversions, Map.of());
    }

    static boolean isVisible(ParameterPlan parameter) {
        return !(parameter.role() instanceof ParameterRole.Length);
    }

    /** What Java is given. */
    TypeName type(ParameterPlan parameter) {
        if (!(parameter.role() instanceof ParameterRole.Buffer buffer)) {
            return types.received(parameter.type());
        }
        ValueType.Address address = BufferForm.address(parameter);
        TypeName type = buffer.text() ? RuntimeTypes.STRING : forms.array(address.pointee());
        return address.nullable() ? JavaTypeNames.nullable(type) : type;
    }

    /** What Java is given, from variables with what C gave. */
    Code lift(ParameterPlan parameter) {
        Code carried = Code.of("$L", parameter.name());
        if (!(parameter.role() instanceof ParameterRole.Buffer buffer)) {
            return conversions.lift(parameter.type(), carried);
        }
        Code length = LengthCode.ofCarriers(plan.parameters()).of(buffer.length());
        ValueType.Address address = BufferForm.address(parameter);
        Code value = buffer.text()
                ? ResultForms.string(new TextEncoding(null), address.pointee(), carried, length)
                : forms.array(address.pointee(), carried, length);
        return Code.of("$L.address() == 0 ? null : $L", carried, value);
    }

    /** What C takes, from what Java gives. */
    Code lower(ParameterPlan parameter) {
        return switch (parameter.role()) {
            case ParameterRole.Length(int buffer) -> length(parameter, buffer);
            case ParameterRole.Buffer buffer
            when buffer.text() ->
                Code.of("$T.lend($T.ofAuto(), $L)", RuntimeTypes.BUFFERS, RuntimeTypes.ARENA, bytes(parameter));
            case ParameterRole.Buffer _ -> Code.of("$T.address($L)", RuntimeTypes.NATIVE, parameter.name());
            case ParameterRole.Given _,
                    ParameterRole.Out _,
                    ParameterRole.Held _,
                    ParameterRole.Consumed _,
                    ParameterRole.Capacity _,
                    ParameterRole.TextBuffer _ -> conversions.lower(parameter.type(), parameter.name());
        };
    }

    private static Code bytes(ParameterPlan text) {
        return Code.of("$T.of($L, $T.UTF_8)", RuntimeTypes.BUFFERS, text.name(), CHARSETS);
    }

    /** Of the factors of a length the last says all, and the others are 1. */
    private Code length(ParameterPlan parameter, int index) {
        if (!(parameter.type() instanceof ValueType.ScalarValue(Scalar scalar))) {
            throw new IllegalStateException("no number: " + parameter);
        }
        ParameterPlan buffer = plan.parameters().get(index);
        boolean last = buffer.role() instanceof ParameterRole.Buffer role
                && plan.parameters().get(role.lengthParameter()).equals(parameter);
        boolean text = buffer.role() instanceof ParameterRole.Buffer role && role.text();
        boolean wide = scalar.carrier() == Scalar.Carrier.LONG;
        Code cast = wide ? Code.of("") : Code.of("($T) ", JavaTypeNames.primitive(scalar.carrier()));
        if (!last) {
            return wide ? Code.of("1L") : Code.of("$L1", cast);
        }
        Code memory = text ? bytes(buffer) : Code.of("$T.of($L)", RuntimeTypes.BUFFERS, buffer.name());
        return Code.of(
                "$L$T.length($L, $L, $L, $L, $L)",
                cast,
                RuntimeTypes.BUFFERS,
                memory,
                conversions.elementType(BufferForm.address(buffer).pointee()),
                BufferCrossings.most(scalar),
                JavaLiterals.of(plan.className()),
                JavaLiterals.of(buffer.name()));
    }

    /** Those that the Java method has. */
    List<ParameterPlan> visible() {
        return plan.parameters().stream().filter(CallbackBuffers::isVisible).toList();
    }
}
