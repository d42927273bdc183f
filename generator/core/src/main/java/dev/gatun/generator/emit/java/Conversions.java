package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.ValueType;
import dev.gatun.generator.plan.View;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions that take values across. */
public final class Conversions {

    private static final Code POINTER_TYPE = Code.of("$T.POINTER", RuntimeTypes.C);

    private final JavaTypeNames types;
    private final Set<ClassName> imported = new HashSet<>();

    /** For one file. */
    public Conversions(JavaTypeNames types) {
        this.types = types;
    }

    /** The code in its file. */
    CodeBlock block(Code code) {
        return code.in(types.packageName(), imported);
    }

    /** The runtime's descriptor of a type: {@code C.INT}, {@code point.TYPE}. */
    Code nativeType(ValueType type) {
        return switch (type) {
            case ValueType.Nothing _ -> Code.of("$T.VOID", RuntimeTypes.C);
            case ValueType.ScalarValue value -> nativeType(value.scalar());
            case ValueType.EnumValue value -> nativeType(value.underlying());
            case ValueType.RecordValue value -> Code.of("$T.TYPE", types.generated(value.className()));
            case ValueType.ViewValue value -> nativeType(value.view());
            case ValueType.Address _ -> POINTER_TYPE;
        };
    }

    public static Code nativeType(Scalar scalar) {
        return Code.of("$T." + scalar.name(), RuntimeTypes.C);
    }

    static Code nativeType(View view) {
        return switch (view) {
            case View.Fixed _ -> Code.of("$T.TYPE", RuntimeTypes.view(view));
            case View.BitInt bitInt ->
                Code.of("$T.$L($L)", RuntimeTypes.BIT_INT, bitInt.signed() ? "type" : "unsignedType", bitInt.width());
            case View.Vector vector ->
                Code.of(
                        "new $T($L, $L)",
                        RuntimeTypes.VECTOR_TYPE,
                        nativeType(vector.element()),
                        FieldEmitter.length(vector.length()));
            case View.Bytes bytes ->
                Code.of(
                        "$T.type($L, $L, $L)",
                        RuntimeTypes.BYTES,
                        JavaLiterals.of(bytes.name()),
                        FieldEmitter.length(bytes.size()),
                        bytes.alignment());
        };
    }

    /** The object of a view for an expression that is the memory. */
    static Code view(View view, Code segment) {
        return view instanceof View.BitInt bitInt
                ? Code.of("new $T($L, $L, $L)", RuntimeTypes.BIT_INT, segment, bitInt.width(), bitInt.signed())
                : Code.of("new $T($L)", RuntimeTypes.view(view), segment);
    }

    /** The runtime's descriptor of what a pointer points to: {@code IntRef.TYPE}. */
    Code pointeeType(Pointee pointee) {
        return switch (pointee) {
            case Pointee.OfRecord target -> Code.of("$T.TYPE", types.generated(target.className()));
            case Pointee.OfOpaque target -> Code.of("$T.TYPE", types.generated(target.className()));
            case Pointee.OfFunction target -> Code.of("$T.TYPE", types.generated(target.className()));
            case Pointee.OfScalar target -> Code.of("$T.TYPE", RuntimeTypes.reference(target.scalar()));
            case Pointee.OfEnum target -> Code.of("$T.type($L)", RuntimeTypes.ENUM_REF, enumType(target.value()));
            case Pointee.OfView target -> nativeType(target.view());
            case Pointee.OfText _ -> Code.of("$T.TYPE", RuntimeTypes.C_STRING);
            case Pointee.OfPointer pointer -> Code.of("$T.type($L)", RuntimeTypes.REF, pointeeType(pointer.target()));
            case Pointee.Unknown _ -> Code.of("$T.VOID", RuntimeTypes.C);
        };
    }

    /** The runtime's descriptor of the elements of an array that a pointer points to; {@code void} for bytes. */
    Code elementType(Pointee pointee) {
        return switch (pointee) {
            case Pointee.OfRecord target -> Code.of("$T.TYPE", types.generated(target.className()));
            case Pointee.OfScalar target -> nativeType(target.scalar());
            case Pointee.OfEnum target -> nativeType(target.value().underlying());
            case Pointee.OfView target -> nativeType(target.view());
            case Pointee.OfText _ -> nativeType(Scalar.CHAR);
            case Pointee.OfPointer _, Pointee.OfFunction _ -> POINTER_TYPE;
            case Pointee.Unknown _, Pointee.OfOpaque _ -> Code.of("$T.VOID", RuntimeTypes.C);
        };
    }

    /** What a method handle takes for a parameter; null where that can't be is refused in terms of C. */
    Code argument(ParameterPlan parameter, String function) {
        boolean refused = switch (parameter.type()) {
            case ValueType.Nothing _, ValueType.ScalarValue _ -> false;
            case ValueType.EnumValue _, ValueType.RecordValue _, ValueType.ViewValue _ -> true;
            case ValueType.Address address -> !address.nullable();
        };
        return refused
                ? lower(parameter.type(), nonNull(parameter, function))
                : lower(parameter.type(), parameter.name());
    }

    /** A pointer parameter's value; null, where that can't be, is refused in terms of C. */
    Code checked(ParameterPlan parameter, String function) {
        boolean nullable = parameter.type() instanceof ValueType.Address address && address.nullable();
        return nullable ? Code.of("$L", parameter.name()) : nonNull(parameter, function);
    }

    private static Code nonNull(ParameterPlan parameter, String function) {
        return Code.of(
                "$T.nonNull($L, $L, $L)",
                RuntimeTypes.NATIVE,
                parameter.name(),
                JavaLiterals.of(function),
                JavaLiterals.of(parameter.cName()));
    }

    /** What a method handle takes for the variable {@code name}. */
    Code lower(ValueType type, String name) {
        return lower(type, Code.of("$L", name));
    }

    /** What a method handle takes for an expression that needs no parentheses. */
    Code lower(ValueType type, Code value) {
        return switch (type) {
            case ValueType.Nothing _ -> throw new IllegalArgumentException("no value to pass");
            case ValueType.ScalarValue _ -> value;
            case ValueType.EnumValue enumType -> enumValue(enumType, value);
            case ValueType.RecordValue _, ValueType.ViewValue _ -> Code.of("$L.segment()", value);
            case ValueType.Address address ->
                address.nullable()
                        ? Code.of("$T.address($L)", RuntimeTypes.NATIVE, value)
                        : Code.of("$L.segment()", value);
        };
    }

    /** The runtime's descriptor of an enum. */
    Code enumType(ValueType.EnumValue type) {
        return Code.of("$T.TYPE", types.generated(type.className()));
    }

    /** The number behind an enum's constant or a set of flags. */
    static Code enumValue(ValueType.EnumValue type, Code value) {
        boolean flags = type.form() == EnumForm.FLAGS;
        Code constant = flags ? Code.of("$L.flags()", value) : value;
        if (flags && type.underlying().carrier() == Carrier.INT) {
            return Code.of("$L.intValue()", constant);
        }
        return switch (type.underlying().carrier()) {
            case BYTE -> Code.of("(byte) $L.value()", constant);
            case SHORT -> Code.of("(short) $L.value()", constant);
            case BOOLEAN -> Code.of("$L.value() != 0", constant);
            case CHAR, INT, LONG, FLOAT, DOUBLE -> Code.of("$L.value()", constant);
        };
    }

    /** The Java value for an expression of the carrier type. */
    Code lift(ValueType type, Code carried) {
        return switch (type) {
            case ValueType.Nothing _, ValueType.ScalarValue _ -> carried;
            case ValueType.EnumValue value ->
                Code.of("$T.of($L)", types.generated(value.className()), widened(value.underlying(), carried));
            case ValueType.RecordValue value -> Code.of("new $T($L)", types.generated(value.className()), carried);
            case ValueType.ViewValue value -> view(value.view(), carried);
            case ValueType.Address address -> pointer(address.pointee(), carried);
        };
    }

    /**
     * The owner of a new object, for an expression that is its address.
     *
     * @param parent the variable with what the object needs; null where it needs nothing
     */
    Code owner(Pointee pointee, Code address, @Nullable String parent) {
        String className = switch (pointee) {
            case Pointee.OfRecord target -> target.className();
            case Pointee.OfOpaque target -> target.className();
            case Pointee other -> throw new IllegalArgumentException("has no owner: " + other);
        };
        return Code.of(
                "$T.OWNERSHIP.own($L$L)", types.generated(className), address, parent == null ? "" : ", " + parent);
    }

    /** The Java object for an expression that is an address. */
    public Code pointer(Pointee pointee, Code address) {
        return switch (pointee) {
            case Pointee.Unknown _ -> Code.of("$T.of($L)", RuntimeTypes.POINTER, address);
            case Pointee.OfText _ -> Code.of("$T.at($L)", RuntimeTypes.C_STRING, address);
            case Pointee.OfRecord _,
                    Pointee.OfOpaque _,
                    Pointee.OfScalar _,
                    Pointee.OfEnum _,
                    Pointee.OfView _,
                    Pointee.OfFunction _,
                    Pointee.OfPointer _ -> Code.of("$L.at($L)", pointeeType(pointee), address);
        };
    }

    /** What an enum's {@code of} takes: its values are those of C, also where the carrier is narrow. */
    static Code widened(Scalar scalar, Code carried) {
        if (scalar.carrier() == Carrier.BOOLEAN) {
            return Code.of("$L ? 1 : 0", carried);
        }
        if (!scalar.isUnsigned()) {
            return carried;
        }
        return switch (scalar.carrier()) {
            case BYTE -> Code.of("$T.toUnsignedInt($L)", Byte.class, carried);
            case SHORT -> Code.of("$T.toUnsignedInt($L)", Short.class, carried);
            case BOOLEAN, CHAR, INT, LONG, FLOAT, DOUBLE -> carried;
        };
    }
}
