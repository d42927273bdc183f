package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.emit.java.Code;
import dev.gatun.generator.emit.java.Conversions;
import dev.gatun.generator.emit.java.JavaTypeNames;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import java.util.HashSet;

/** What becomes of the results of functions of the shim. */
final class Results {

    private final PlannedNames names;
    private final CodecCode codecs;
    private final String packageName;

    /** @param packageName of the file */
    Results(PlannedNames names, CodecCode codecs, String packageName) {
        this.names = names;
        this.codecs = codecs;
        this.packageName = packageName;
    }

    /** Whether the shim's function constructs the result in memory that Java gives. */
    boolean isPlaced(CppPassing passing) {
        return passing instanceof CppPassing.ObjectValue value
                && value.mode() == Mode.VALUE
                && names.isAutomatic(value.type());
    }

    /** Whether the shim's function writes to a buffer where the result is. */
    static boolean isBuffered(CppPassing passing) {
        return passing instanceof CppPassing.CodedValue;
    }

    /** The descriptor of what the method handle gives. */
    CodeBlock descriptor(CppPassing passing) {
        return switch (passing) {
            case CppPassing.Nothing _, CppPassing.CodedValue _ -> Scalars.VOID;
            case CppPassing.ScalarValue value -> Scalars.descriptor(value.scalar());
            case CppPassing.EnumValue value -> Scalars.descriptor(value.underlying());
            case CppPassing.ObjectValue _ -> isPlaced(passing) ? Scalars.VOID : Scalars.POINTER;
            case CppPassing.Address _, CppPassing.Callable _ -> Scalars.POINTER;
        };
    }

    /** What the method handle gives. */
    TypeName carrier(CppPassing passing) {
        return isPlaced(passing) ? TypeName.VOID : JavaTypes.carrier(passing);
    }

    /**
     * Java's value.
     *
     * @param carried an expression for what the method handle gave; the place or the buffer where there is one
     * @param keeper an expression for the object that the call was made on
     */
    CodeBlock value(CppPassing passing, CodeBlock carried, CodeBlock keeper) {
        return switch (passing) {
            case CppPassing.Nothing _, CppPassing.ScalarValue _ -> carried;
            case CppPassing.EnumValue value -> Scalars.constant(value, carried);
            case CppPassing.ObjectValue value -> object(value, carried, keeper);
            case CppPassing.Address address ->
                new Conversions(new JavaTypeNames(packageName))
                        .pointer(address.pointee(), Code.of("$L", carried))
                        .in(packageName, new HashSet<>());
            case CppPassing.CodedValue coded
            when coded.keptByThis() -> CodeBlock.of("$L.read($L, $L)", carried, codecs.of(coded.codec()), keeper);
            case CppPassing.CodedValue coded ->
                CodeBlock.of("$L.$L($L)", carried, coded.nullable() ? "readOrNull" : "read", codecs.of(coded.codec()));
            case CppPassing.Callable callable ->
                CodeBlock.of("$T.TYPE.take($L)", PlannedNames.className(callable.callback()), carried);
        };
    }

    private static CodeBlock object(CppPassing.ObjectValue value, CodeBlock carried, CodeBlock keeper) {
        ClassName type = PlannedNames.className(value.type());
        return switch (value.mode()) {
            case VALUE -> CodeBlock.of("$T.TYPE.value($L)", type, carried);
            case SHARED_POINTER -> CodeBlock.of("$T.TYPE.shared($L)", type, carried);
            case POINTER, UNIQUE_POINTER, REFERENCE, RVALUE -> pointed(value, type, carried, keeper);
        };
    }

    private static CodeBlock pointed(
            CppPassing.ObjectValue value, ClassName type, CodeBlock carried, CodeBlock keeper) {
        return switch (value.owner()) {
            case JAVA, JAVA_KEEPS_THIS -> owner(value, type, carried, keeper);
            case KEPT_BY_THIS -> CodeBlock.of("$T.TYPE.$L($L, $L)", type, how(value), carried, keeper);
            case BORROWED, GIVEN, SHARED -> CodeBlock.of("$T.TYPE.$L($L)", type, how(value), carried);
        };
    }

    private static String how(CppPassing.ObjectValue value) {
        return value.nullable() ? "pointer" : "reference";
    }

    private static CodeBlock owner(CppPassing.ObjectValue value, ClassName type, CodeBlock carried, CodeBlock keeper) {
        return value.owner() == Owner.JAVA_KEEPS_THIS
                ? CodeBlock.of("$T.TYPE.owner($L, $L)", type, carried, keeper)
                : CodeBlock.of("$T.TYPE.owner($L)", type, carried);
    }
}
