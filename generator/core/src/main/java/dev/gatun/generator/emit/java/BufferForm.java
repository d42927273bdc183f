package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.ValueType;
import org.jspecify.annotations.Nullable;

/** What Java methods take buffers as; one overload each. */
enum BufferForm {
    /** Java arrays. */
    ARRAY,
    /** NIO buffers. */
    NIO,
    /** The runtime's pointers, whose memory has a size. */
    POINTER,
    /** Any memory: the form that does the work. */
    SEGMENT;

    private static final ClassName BYTE_BUFFER = ClassName.get("java.nio", "ByteBuffer");

    /** The Java type of a buffer; that of its pointers where the form has none for its elements. */
    TypeName type(ParameterPlan buffer, JavaTypeNames types) {
        ValueType.Address address = address(buffer);
        TypeName own = switch (this) {
            case ARRAY -> array(address.pointee());
            case NIO -> array(address.pointee()) == null ? null : BYTE_BUFFER;
            case POINTER -> null;
            case SEGMENT -> RuntimeTypes.MEMORY_SEGMENT;
        };
        if (own == null) {
            return types.given(address);
        }
        return address.nullable() && this != SEGMENT ? JavaTypeNames.nullable(own) : own;
    }

    static ValueType.Address address(ParameterPlan buffer) {
        if (buffer.type() instanceof ValueType.Address address) {
            return address;
        }
        throw new IllegalStateException("no pointer: " + buffer);
    }

    /** The array of elements that lie in Java's heap as in C; null where there is none. */
    private static @Nullable TypeName array(Pointee pointee) {
        TypeName element = switch (pointee) {
            case Pointee.OfText _, Pointee.Unknown _ -> TypeName.BYTE;
            case Pointee.OfScalar(Scalar scalar) -> element(scalar);
            case Pointee.OfEnum _,
                    Pointee.OfRecord _,
                    Pointee.OfOpaque _,
                    Pointee.OfView _,
                    Pointee.OfFunction _,
                    Pointee.OfPointer _ -> null;
        };
        return element == null ? null : ArrayTypeName.of(element);
    }

    private static @Nullable TypeName element(Scalar scalar) {
        return switch (scalar) {
            case LONG, UNSIGNED_LONG, WCHAR_T, BOOL, FLOAT16, BF16 -> null;
            default -> JavaTypeNames.primitive(scalar.carrier());
        };
    }
}
