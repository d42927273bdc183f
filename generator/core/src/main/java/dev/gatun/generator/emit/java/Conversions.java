package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.ValueType;

/** Expressions of one file that take values across. */
final class Conversions {

    private final SourceText out;

    Conversions(SourceText out) {
        this.out = out;
    }

    /** The runtime's descriptor of a type: {@code C.INT}, {@code point.TYPE}. */
    String nativeType(ValueType type) {
        return switch (type) {
            case ValueType.Nothing _ -> c("VOID");
            case ValueType.ScalarValue value -> nativeType(value.scalar());
            case ValueType.EnumValue value -> nativeType(value.underlying());
            case ValueType.RecordValue value -> value.className() + ".TYPE";
            case ValueType.Address _ -> c("POINTER");
        };
    }

    String nativeType(Scalar scalar) {
        return c(scalar.name());
    }

    private String c(String constant) {
        return out.use(ClassRef.C) + "." + constant;
    }

    /** The runtime's descriptor of what a pointer points to: {@code IntRef.TYPE}. */
    String pointeeType(Pointee pointee) {
        return switch (pointee) {
            case Pointee.OfRecord target -> target.className() + ".TYPE";
            case Pointee.OfOpaque target -> target.className() + ".TYPE";
            case Pointee.OfFunction target -> target.className() + ".TYPE";
            case Pointee.OfScalar target -> out.use(ClassRef.reference(target.scalar())) + ".TYPE";
            case Pointee.OfText _ -> out.use(ClassRef.C_STRING) + ".TYPE";
            case Pointee.OfPointer pointer -> out.use(ClassRef.REF) + ".type(" + pointeeType(pointer.target()) + ")";
            case Pointee.Unknown _ -> c("VOID");
        };
    }

    /** What a method handle takes for an expression that needs no parentheses. */
    String lower(ValueType type, String value) {
        return switch (type) {
            case ValueType.Nothing _ -> throw new IllegalArgumentException("no value to pass");
            case ValueType.ScalarValue _ -> value;
            case ValueType.EnumValue enumType -> number(enumType, value);
            case ValueType.RecordValue _ -> value + ".segment()";
            case ValueType.Address address ->
                address.nullable() ? out.use(ClassRef.NATIVE) + ".address(" + value + ")" : value + ".segment()";
        };
    }

    /** The number behind an enum constant. */
    static String number(ValueType.EnumValue type, String constant) {
        return switch (type.underlying().carrier()) {
            case BYTE -> "(byte) " + constant + ".value()";
            case SHORT -> "(short) " + constant + ".value()";
            case BOOLEAN -> constant + ".value() != 0";
            case CHAR, INT, LONG, FLOAT, DOUBLE -> constant + ".value()";
        };
    }

    /** The Java value for an expression of the carrier type. */
    String lift(ValueType type, String carried) {
        return switch (type) {
            case ValueType.Nothing _, ValueType.ScalarValue _ -> carried;
            case ValueType.EnumValue value -> value.className() + ".of(" + widened(value.underlying(), carried) + ")";
            case ValueType.RecordValue value -> "new " + value.className() + "(" + carried + ")";
            case ValueType.Address address -> pointer(address.pointee(), carried);
        };
    }

    /** The Java object for an expression that is an address. */
    String pointer(Pointee pointee, String address) {
        return switch (pointee) {
            case Pointee.Unknown _ -> out.use(ClassRef.POINTER) + ".of(" + address + ")";
            case Pointee.OfText _ -> out.use(ClassRef.C_STRING) + ".at(" + address + ")";
            case Pointee.OfRecord _, Pointee.OfOpaque _, Pointee.OfScalar _, Pointee.OfFunction _, Pointee.OfPointer _ ->
                pointeeType(pointee) + ".at(" + address + ")";
        };
    }

    /** What an enum's {@code of} takes: its values are those of C, also where the carrier is narrow. */
    private static String widened(Scalar scalar, String carried) {
        if (scalar.carrier() == Carrier.BOOLEAN) {
            return carried + " ? 1 : 0";
        }
        if (!scalar.isUnsigned()) {
            return carried;
        }
        return switch (scalar.carrier()) {
            case BYTE -> "Byte.toUnsignedInt(" + carried + ")";
            case SHORT -> "Short.toUnsignedInt(" + carried + ")";
            case BOOLEAN, CHAR, INT, LONG, FLOAT, DOUBLE -> carried;
        };
    }
}
