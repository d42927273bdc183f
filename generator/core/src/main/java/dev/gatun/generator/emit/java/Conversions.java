package dev.gatun.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.ValueType;
import dev.gatun.generator.plan.View;

/** Expressions that take values across. */
final class Conversions {

    private static final CodeBlock POINTER_TYPE = CodeBlock.of("$T.POINTER", RuntimeTypes.C);

    private final JavaTypeNames types;

    Conversions(JavaTypeNames types) {
        this.types = types;
    }

    /** The runtime's descriptor of a type: {@code C.INT}, {@code point.TYPE}. */
    CodeBlock nativeType(ValueType type) {
        return switch (type) {
            case ValueType.Nothing _ -> CodeBlock.of("$T.VOID", RuntimeTypes.C);
            case ValueType.ScalarValue value -> nativeType(value.scalar());
            case ValueType.EnumValue value -> nativeType(value.underlying());
            case ValueType.RecordValue value -> CodeBlock.of("$T.TYPE", types.generated(value.className()));
            case ValueType.ViewValue value -> nativeType(value.view());
            case ValueType.Address _ -> POINTER_TYPE;
        };
    }

    static CodeBlock nativeType(Scalar scalar) {
        return CodeBlock.of("$T." + scalar.name(), RuntimeTypes.C);
    }

    static CodeBlock nativeType(View view) {
        return switch (view) {
            case View.Fixed _ -> CodeBlock.of("$T.TYPE", RuntimeTypes.view(view));
            case View.BitInt bitInt ->
                CodeBlock.of(
                        "$T.$L($L)", RuntimeTypes.BIT_INT, bitInt.signed() ? "type" : "unsignedType", bitInt.width());
            case View.Vector vector ->
                CodeBlock.of(
                        "new $T($L, $L)",
                        RuntimeTypes.VECTOR_TYPE,
                        nativeType(vector.element()),
                        FieldEmitter.length(vector.length()));
            case View.Bytes bytes ->
                CodeBlock.of(
                        "$T.type($L, $L, $L)",
                        RuntimeTypes.BYTES,
                        JavaLiterals.of(bytes.name()),
                        FieldEmitter.length(bytes.size()),
                        bytes.alignment());
        };
    }

    /** The object of a view for an expression that is the memory. */
    static CodeBlock view(View view, CodeBlock segment) {
        return view instanceof View.BitInt bitInt
                ? CodeBlock.of("new $T($L, $L, $L)", RuntimeTypes.BIT_INT, segment, bitInt.width(), bitInt.signed())
                : CodeBlock.of("new $T($L)", RuntimeTypes.view(view), segment);
    }

    /** The runtime's descriptor of what a pointer points to: {@code IntRef.TYPE}. */
    CodeBlock pointeeType(Pointee pointee) {
        return switch (pointee) {
            case Pointee.OfRecord target -> CodeBlock.of("$T.TYPE", types.generated(target.className()));
            case Pointee.OfOpaque target -> CodeBlock.of("$T.TYPE", types.generated(target.className()));
            case Pointee.OfFunction target -> CodeBlock.of("$T.TYPE", types.generated(target.className()));
            case Pointee.OfScalar target -> CodeBlock.of("$T.TYPE", RuntimeTypes.reference(target.scalar()));
            case Pointee.OfView target -> nativeType(target.view());
            case Pointee.OfText _ -> CodeBlock.of("$T.TYPE", RuntimeTypes.C_STRING);
            case Pointee.OfPointer pointer ->
                CodeBlock.of("$T.type($L)", RuntimeTypes.REF, pointeeType(pointer.target()));
            case Pointee.Unknown _ -> CodeBlock.of("$T.VOID", RuntimeTypes.C);
        };
    }

    /** What a method handle takes for the variable {@code name}. */
    CodeBlock lower(ValueType type, String name) {
        return lower(type, CodeBlock.of("$L", name));
    }

    /** What a method handle takes for an expression that needs no parentheses. */
    CodeBlock lower(ValueType type, CodeBlock value) {
        return switch (type) {
            case ValueType.Nothing _ -> throw new IllegalArgumentException("no value to pass");
            case ValueType.ScalarValue _ -> value;
            case ValueType.EnumValue enumType -> enumValue(enumType, value);
            case ValueType.RecordValue _, ValueType.ViewValue _ -> CodeBlock.of("$L.segment()", value);
            case ValueType.Address address ->
                address.nullable()
                        ? CodeBlock.of("$T.address($L)", RuntimeTypes.NATIVE, value)
                        : CodeBlock.of("$L.segment()", value);
        };
    }

    /** The number behind an enum constant. */
    static CodeBlock enumValue(ValueType.EnumValue type, CodeBlock constant) {
        return switch (type.underlying().carrier()) {
            case BYTE -> CodeBlock.of("(byte) $L.value()", constant);
            case SHORT -> CodeBlock.of("(short) $L.value()", constant);
            case BOOLEAN -> CodeBlock.of("$L.value() != 0", constant);
            case CHAR, INT, LONG, FLOAT, DOUBLE -> CodeBlock.of("$L.value()", constant);
        };
    }

    /** The Java value for an expression of the carrier type. */
    CodeBlock lift(ValueType type, CodeBlock carried) {
        return switch (type) {
            case ValueType.Nothing _, ValueType.ScalarValue _ -> carried;
            case ValueType.EnumValue value ->
                CodeBlock.of("$T.of($L)", types.generated(value.className()), widened(value.underlying(), carried));
            case ValueType.RecordValue value -> CodeBlock.of("new $T($L)", types.generated(value.className()), carried);
            case ValueType.ViewValue value -> view(value.view(), carried);
            case ValueType.Address address -> pointer(address.pointee(), carried);
        };
    }

    /** The Java object for an expression that is an address. */
    CodeBlock pointer(Pointee pointee, CodeBlock address) {
        return switch (pointee) {
            case Pointee.Unknown _ -> CodeBlock.of("$T.of($L)", RuntimeTypes.POINTER, address);
            case Pointee.OfText _ -> CodeBlock.of("$T.at($L)", RuntimeTypes.C_STRING, address);
            case Pointee.OfRecord _,
                    Pointee.OfOpaque _,
                    Pointee.OfScalar _,
                    Pointee.OfView _,
                    Pointee.OfFunction _,
                    Pointee.OfPointer _ -> CodeBlock.of("$L.at($L)", pointeeType(pointee), address);
        };
    }

    /** What an enum's {@code of} takes: its values are those of C, also where the carrier is narrow. */
    private static CodeBlock widened(Scalar scalar, CodeBlock carried) {
        if (scalar.carrier() == Carrier.BOOLEAN) {
            return CodeBlock.of("$L ? 1 : 0", carried);
        }
        if (!scalar.isUnsigned()) {
            return carried;
        }
        return switch (scalar.carrier()) {
            case BYTE -> CodeBlock.of("$T.toUnsignedInt($L)", Byte.class, carried);
            case SHORT -> CodeBlock.of("$T.toUnsignedInt($L)", Short.class, carried);
            case BOOLEAN, CHAR, INT, LONG, FLOAT, DOUBLE -> carried;
        };
    }
}
