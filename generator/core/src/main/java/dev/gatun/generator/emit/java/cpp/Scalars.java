package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.cpp.CppPassing;

/** Numbers: descriptors, and what is an enum's constant in Java. */
final class Scalars {

    static final CodeBlock POINTER = CodeBlock.of("$T.POINTER", RuntimeNames.C);
    static final CodeBlock SIZE = CodeBlock.of("$T.SIZE_T", RuntimeNames.C);
    static final CodeBlock VOID = CodeBlock.of("$T.VOID", RuntimeNames.C);

    private Scalars() {}

    /** The runtime's descriptor: {@code C.INT}. */
    static CodeBlock descriptor(Scalar scalar) {
        return CodeBlock.of("$T.$L", RuntimeNames.C, scalar.name());
    }

    /** The number behind a constant or a set of flags. */
    static CodeBlock number(CppPassing.EnumValue type, CodeBlock value) {
        boolean flags = type.form() == EnumForm.FLAGS;
        CodeBlock constant = flags ? CodeBlock.of("$L.flags()", value) : value;
        return switch (type.underlying().carrier()) {
            case BYTE -> CodeBlock.of("(byte) $L.value()", constant);
            case SHORT -> CodeBlock.of("(short) $L.value()", constant);
            case CHAR -> CodeBlock.of("(char) $L.value()", constant);
            case BOOLEAN -> CodeBlock.of("$L.value() != 0", constant);
            case INT -> CodeBlock.of(flags ? "$L.intValue()" : "$L.value()", constant);
            case LONG, FLOAT, DOUBLE -> CodeBlock.of("$L.value()", constant);
        };
    }

    /** The constant for a number. */
    static CodeBlock constant(CppPassing.EnumValue type, CodeBlock number) {
        return CodeBlock.of("$T.of($L)", PlannedNames.className(type.type()), widened(type.underlying(), number));
    }

    private static CodeBlock widened(Scalar scalar, CodeBlock number) {
        if (scalar.carrier() == Carrier.BOOLEAN) {
            return CodeBlock.of("$L ? 1 : 0", number);
        }
        if (!scalar.isUnsigned()) {
            return number;
        }
        return switch (scalar.carrier()) {
            case BYTE -> CodeBlock.of("$T.toUnsignedInt($L)", Byte.class, number);
            case SHORT -> CodeBlock.of("$T.toUnsignedInt($L)", Short.class, number);
            case BOOLEAN, CHAR, INT, LONG, FLOAT, DOUBLE -> number;
        };
    }
}
