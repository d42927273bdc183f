package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.ValueType;

/** How planned types are written in one file. */
final class JavaTypeNames {

    private final SourceText out;

    JavaTypeNames(SourceText out) {
        this.out = out;
    }

    String nullable(String type) {
        return "@" + out.use(ClassRef.NULLABLE) + " " + type;
    }

    /** What Java gives to C. */
    String given(ValueType type) {
        return type instanceof ValueType.Address(Pointee pointee, boolean nullable)
                ? annotated(given(pointee), nullable)
                : value(type);
    }

    /** What C gives to Java. */
    String received(ValueType type) {
        return type instanceof ValueType.Address(Pointee pointee, boolean nullable)
                ? annotated(received(pointee), nullable)
                : value(type);
    }

    private String annotated(String type, boolean nullable) {
        return nullable ? nullable(type) : type;
    }

    private String value(ValueType type) {
        return switch (type) {
            case ValueType.Nothing _ -> "void";
            case ValueType.ScalarValue value -> primitive(value.scalar().carrier());
            case ValueType.EnumValue value -> value.className();
            case ValueType.RecordValue value -> value.className();
            case ValueType.Address address -> received(address.pointee());
        };
    }

    private String given(Pointee pointee) {
        return switch (pointee) {
            case Pointee.OfRecord target -> pointer(target.className());
            case Pointee.OfScalar target -> pointer(out.use(ClassRef.pointed(target.scalar())));
            case Pointee.OfFunction target -> pointer(target.className());
            case Pointee.OfPointer target -> pointer(received(target));
            case Pointee.OfOpaque _, Pointee.OfText _, Pointee.Unknown _ -> received(pointee);
        };
    }

    /** The Java type of a pointer that came from C. */
    String received(Pointee pointee) {
        return switch (pointee) {
            case Pointee.OfRecord target -> target.className();
            case Pointee.OfOpaque target -> target.className();
            case Pointee.OfScalar target -> out.use(ClassRef.reference(target.scalar()));
            case Pointee.OfText _ -> out.use(ClassRef.C_STRING);
            case Pointee.OfFunction target -> out.use(ClassRef.FUNCTION_POINTER) + "<" + target.className() + ">";
            case Pointee.OfPointer pointer -> out.use(ClassRef.REF) + "<" + received(pointer.target()) + ">";
            case Pointee.Unknown _ -> pointer("?");
        };
    }

    private String pointer(String target) {
        return out.use(ClassRef.POINTER) + "<" + target + ">";
    }

    /** What method handles take and give. */
    String carrier(ValueType type) {
        return switch (type) {
            case ValueType.Nothing _ -> "void";
            case ValueType.ScalarValue value -> primitive(value.scalar().carrier());
            case ValueType.EnumValue value -> primitive(value.underlying().carrier());
            case ValueType.RecordValue _, ValueType.Address _ -> out.use(ClassRef.MEMORY_SEGMENT);
        };
    }

    static String primitive(Carrier carrier) {
        return switch (carrier) {
            case BOOLEAN -> "boolean";
            case BYTE -> "byte";
            case SHORT -> "short";
            case CHAR -> "char";
            case INT -> "int";
            case LONG -> "long";
            case FLOAT -> "float";
            case DOUBLE -> "double";
        };
    }
}
