package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppPassing;
import java.util.List;

/**
 * What C++ writes through a pointer or reference, and Java gets as a result.
 *
 * @param crossing of the pointer
 * @param type in Java
 * @param value an expression for what was written
 */
record OutCrossing(Crossing crossing, TypeName type, CodeBlock value) {

    /** @param keeper an expression for the object that the call was made on */
    static OutCrossing of(
            CppArgument argument,
            PlannedNames names,
            Locals locals,
            Results results,
            JavaTypes types,
            CodeBlock keeper) {
        String local = locals.of(argument.name() + "_");
        boolean coded = argument.passing() instanceof CppPassing.CodedValue;
        CodeBlock resource = coded
                ? CodeBlock.of(
                        "$T $L = $T.open($T.LIBRARY)",
                        RuntimeNames.RESULT_BUFFER,
                        local,
                        RuntimeNames.RESULT_BUFFER,
                        names.library())
                : CodeBlock.of("$T $L = $T.open()", RuntimeNames.OUT_SLOT, local, RuntimeNames.OUT_SLOT);
        Crossing crossing = new Crossing(
                List.of(),
                List.of(resource),
                List.of(),
                List.of(Scalars.POINTER),
                List.of(CodeBlock.of("$L.address()", local)));
        CodeBlock carried = CodeBlock.of("$L$L", local, read(argument.passing()));
        return new OutCrossing(
                crossing, types.received(argument.passing()), results.value(argument.passing(), carried, keeper));
    }

    private static CodeBlock read(CppPassing passing) {
        return switch (passing) {
            case CppPassing.ScalarValue it -> read(it.scalar());
            case CppPassing.EnumValue it -> read(it.underlying());
            case CppPassing.CodedValue _ -> CodeBlock.of("");
            case CppPassing.ObjectValue _, CppPassing.Address _ -> CodeBlock.of(".asPointer()");
            case CppPassing.Nothing _, CppPassing.Callable _ ->
                throw new IllegalArgumentException("C++ can't write this for Java");
        };
    }

    private static CodeBlock read(Scalar scalar) {
        return switch (scalar.carrier()) {
            case BOOLEAN -> CodeBlock.of(".asBoolean()");
            case BYTE -> CodeBlock.of(".asByte()");
            case SHORT -> CodeBlock.of(".asShort()");
            case CHAR -> CodeBlock.of(".asChar()");
            case INT -> CodeBlock.of(".asInt()");
            case LONG -> CodeBlock.of(".asLong($L)", Scalars.descriptor(scalar));
            case FLOAT -> CodeBlock.of(".asFloat()");
            case DOUBLE -> CodeBlock.of(".asDouble()");
        };
    }
}
