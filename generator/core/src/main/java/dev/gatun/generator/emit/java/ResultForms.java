package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.ResultForm;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.TextEncoding;
import dev.gatun.generator.plan.ValueType;
import dev.gatun.generator.plan.idiom.LengthExpression;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Java gets of C's result: the value, an array of known length or a string. */
final class ResultForms {

    private final JavaTypeNames types;
    private final Conversions conversions;
    private final Map<String, String> methods;

    /** @param methods the Java methods of functions, by the functions' names in C */
    ResultForms(JavaTypeNames types, Conversions conversions, Map<String, String> methods) {
        this.types = types;
        this.conversions = conversions;
        this.methods = methods;
    }

    TypeName type(FunctionPlan plan) {
        return switch (plan.form()) {
            case ResultForm.Plain _ -> types.received(plan.result());
            case ResultForm.Text _ -> annotated(RuntimeTypes.STRING, plan);
            case ResultForm.Elements _ -> annotated(array(address(plan).pointee()), plan);
        };
    }

    private static TypeName annotated(TypeName type, FunctionPlan plan) {
        return address(plan).nullable() ? JavaTypeNames.nullable(type) : type;
    }

    /** The value for an expression of the carrier type; for anything but plain results the name of a variable. */
    Code value(FunctionPlan plan, Code carried) {
        return switch (plan.form()) {
            case ResultForm.Plain _ -> conversions.lift(plan.result(), carried);
            case ResultForm.Elements(LengthExpression length) ->
                orNull(carried, array(address(plan).pointee(), carried, length(plan, length)));
            case ResultForm.Text text -> text(plan, text, carried);
        };
    }

    private static ValueType.Address address(FunctionPlan plan) {
        if (plan.result() instanceof ValueType.Address address) {
            return address;
        }
        throw new IllegalStateException("no pointer: " + plan.result());
    }

    private Code length(FunctionPlan plan, LengthExpression length) {
        return LengthCode.of(plan, methods).of(length);
    }

    private static Code orNull(Code carried, Code value) {
        return Code.of("$L.address() == 0 ? null : $L", carried, value);
    }

    /** The array of what a pointer points to. */
    TypeName array(Pointee pointee) {
        return switch (pointee) {
            case Pointee.OfScalar(Scalar scalar) -> RuntimeTypes.array(scalar);
            case Pointee.OfEnum target ->
                ParameterizedTypeName.get(RuntimeTypes.ENUM_ARRAY, types.received(target.value()));
            case Pointee.OfRecord target ->
                ParameterizedTypeName.get(RuntimeTypes.ARRAY, types.generated(target.className()));
            case Pointee.OfView target ->
                ParameterizedTypeName.get(RuntimeTypes.ARRAY, RuntimeTypes.view(target.view()));
            case Pointee.OfPointer pointer ->
                ParameterizedTypeName.get(RuntimeTypes.POINTER_ARRAY, types.received(pointer.target()));
            case Pointee.OfText _, Pointee.Unknown _, Pointee.OfOpaque _, Pointee.OfFunction _ ->
                RuntimeTypes.array(Scalar.CHAR);
        };
    }

    /** The array at an address that is not null. */
    Code array(Pointee pointee, Code carried, Code length) {
        return switch (pointee) {
            case Pointee.OfScalar(Scalar scalar) -> elements(RuntimeTypes.reference(scalar), carried, length);
            case Pointee.OfEnum _, Pointee.OfPointer _ ->
                Code.of("$L.at($L).asArray($L)", conversions.pointeeType(pointee), carried, length);
            case Pointee.OfRecord _, Pointee.OfView _ ->
                Code.of(
                        "$L.array($L.at($L), $L)",
                        conversions.pointeeType(pointee),
                        conversions.pointeeType(pointee),
                        carried,
                        length);
            case Pointee.OfText _, Pointee.Unknown _, Pointee.OfOpaque _, Pointee.OfFunction _ ->
                elements(RuntimeTypes.reference(Scalar.CHAR), carried, length);
        };
    }

    private static Code elements(ClassName reference, Code carried, Code length) {
        return Code.of("new $T($L).asArray($L)", reference, carried, length);
    }

    private Code text(FunctionPlan plan, ResultForm.Text text, Code carried) {
        Code length = text.length() == null ? null : length(plan, text.length());
        Code string = string(plan.text(), address(plan).pointee(), carried, length);
        Code taken = text.free() == null
                ? string
                : Code.of("$T.taken($L, $L.FREE, $L)", RuntimeTypes.NATIVE, string, plan.holder(), carried);
        return orNull(carried, taken);
    }

    /** The text at an address that is not null. */
    static Code string(TextEncoding encoding, Pointee pointee, Code carried, @Nullable Code length) {
        if (pointee instanceof Pointee.OfScalar(Scalar scalar) && scalar.carrier() != Scalar.Carrier.BYTE) {
            return length == null
                    ? Code.of("new $T($L).getText()", RuntimeTypes.reference(scalar), carried)
                    : Code.of("new $T($L).asArray($L).getText()", RuntimeTypes.reference(scalar), carried, length);
        }
        Code charset = Texts.charset(encoding);
        return length == null
                ? Code.of("$T.at($L).toString($L)", RuntimeTypes.C_STRING, carried, charset)
                : Code.of("new $T($L).withCapacity($L).toString($L)", RuntimeTypes.C_STRING, carried, length, charset);
    }
}
