package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.emit.java.JavaTypeNames;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.cpp.CppConstant;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Fields for constants. */
final class ConstantFields {

    private ConstantFields() {}

    static List<FieldSpec> of(List<CppConstant> constants, Javadocs javadocs) {
        return constants.stream()
                .flatMap(constant -> field(constant, javadocs).stream())
                .toList();
    }

    private static Optional<FieldSpec> field(CppConstant constant, Javadocs javadocs) {
        TypeName type = constant.scalar() == null
                ? RuntimeNames.STRING
                : JavaTypeNames.primitive(constant.scalar().carrier());
        return value(constant.scalar(), constant.value())
                .map(value -> FieldSpec.builder(type, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(javadocs.ofConstant(constant.documentation(), null, constant.name()))
                        .initializer(value)
                        .build());
    }

    /** Nothing for a value that Java has no literal for. */
    private static Optional<CodeBlock> value(@Nullable Scalar scalar, ConstantValue value) {
        return switch (value) {
            case ConstantValue.IntegerValue(BigInteger number)
            when scalar != null -> Optional.of(integer(scalar.carrier(), number));
            case ConstantValue.FloatingValue(double number, var _)
            when scalar != null -> Optional.of(floating(scalar.carrier(), number));
            case ConstantValue.StringValue(String text)
            when scalar == null -> Optional.of(CodeBlock.of("$L", JavaLiterals.of(text)));
            case ConstantValue.IntegerValue _, ConstantValue.FloatingValue _, ConstantValue.StringValue _ ->
                Optional.empty();
            case ConstantValue.BytesValue _, ConstantValue.AddressValue _ -> Optional.empty();
        };
    }

    private static CodeBlock integer(Carrier carrier, BigInteger value) {
        return CodeBlock.of(
                "$L",
                switch (carrier) {
                    case BOOLEAN -> String.valueOf(value.signum() != 0);
                    case BYTE -> String.valueOf(value.byteValue());
                    case SHORT -> String.valueOf(value.shortValue());
                    case CHAR -> String.valueOf(value.intValue() & 0xffff);
                    case INT -> String.valueOf(value.intValue());
                    case LONG -> JavaLiterals.of(value.longValue());
                    case FLOAT -> JavaLiterals.of(value.floatValue());
                    case DOUBLE -> JavaLiterals.of(value.doubleValue());
                });
    }

    private static CodeBlock floating(Carrier carrier, double value) {
        return CodeBlock.of("$L", carrier == Carrier.FLOAT ? JavaLiterals.of((float) value) : JavaLiterals.of(value));
    }
}
