package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.plan.ConstantPlan;
import dev.gatun.generator.plan.ConstantPlan.Literal;
import dev.gatun.generator.plan.Pointee;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import javax.lang.model.element.Modifier;

/** Fields for macros and constants of untagged enums. */
final class ConstantEmitter {

    private static final ClassName BIG_INTEGER = ClassName.get(BigInteger.class);
    private static final ClassName BIG_DECIMAL = ClassName.get(BigDecimal.class);
    private static final ClassName CHARSETS = ClassName.get(StandardCharsets.class);

    private final Javadocs javadocs;
    private final JavaTypeNames types;
    private final Conversions conversions;

    ConstantEmitter(Javadocs javadocs, JavaTypeNames types, Conversions conversions) {
        this.javadocs = javadocs;
        this.types = types;
        this.conversions = conversions;
    }

    FieldSpec emit(ConstantPlan plan) {
        return FieldSpec.builder(type(plan.literal()), plan.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadocs.ofConstant(plan.documentation(), null, plan.name()))
                .initializer(conversions.block(value(plan.literal())))
                .build();
    }

    private TypeName type(Literal literal) {
        return switch (literal) {
            case Literal.BooleanLiteral _ -> TypeName.BOOLEAN;
            case Literal.IntLiteral _ -> TypeName.INT;
            case Literal.LongLiteral _ -> TypeName.LONG;
            case Literal.FloatLiteral _ -> TypeName.FLOAT;
            case Literal.DoubleLiteral _ -> TypeName.DOUBLE;
            case Literal.StringLiteral _ -> RuntimeTypes.STRING;
            case Literal.BigIntegerLiteral _ -> BIG_INTEGER;
            case Literal.BigDecimalLiteral _ -> BIG_DECIMAL;
            case Literal.BytesLiteral _ -> RuntimeTypes.C_STRING;
            case Literal.AddressLiteral address -> JavaTypeNames.nullable(types.received(address.pointee()));
        };
    }

    private Code value(Literal literal) {
        return switch (literal) {
            case Literal.BooleanLiteral(boolean value) -> Code.of("$L", value);
            case Literal.IntLiteral(int value) -> Code.of("$L", value);
            case Literal.LongLiteral(long value) -> Code.of("$L", JavaLiterals.of(value));
            case Literal.FloatLiteral(float value) -> Code.of("$L", JavaLiterals.of(value));
            case Literal.DoubleLiteral(double value) -> Code.of("$L", JavaLiterals.of(value));
            case Literal.StringLiteral(String value) -> Code.of("$L", JavaLiterals.of(value));
            case Literal.BigIntegerLiteral(BigInteger value) ->
                Code.of("new $T($L)", BIG_INTEGER, JavaLiterals.of(value.toString()));
            case Literal.BigDecimalLiteral(BigDecimal value) ->
                Code.of("new $T($L)", BIG_DECIMAL, JavaLiterals.of(value.toString()));
            case Literal.BytesLiteral(String value) ->
                Code.of(
                        "$T.of($T.global(), $L, $T.ISO_8859_1)",
                        RuntimeTypes.C_STRING,
                        RuntimeTypes.ARENA,
                        JavaLiterals.of(value),
                        CHARSETS);
            case Literal.AddressLiteral(Pointee pointee, long value) -> address(pointee, value);
        };
    }

    private Code address(Pointee pointee, long value) {
        return value == 0
                ? Code.of("null")
                : conversions.pointer(
                        pointee, Code.of("$T.ofAddress($L)", RuntimeTypes.MEMORY_SEGMENT, JavaLiterals.of(value)));
    }
}
