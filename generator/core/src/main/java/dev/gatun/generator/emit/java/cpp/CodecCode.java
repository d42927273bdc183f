package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.List;

/** Expressions for codecs: {@code Codec.list(Codec.STRING)}. */
final class CodecCode {

    CodeBlock of(Codec codec) {
        return switch (codec) {
            case Codec.ScalarCodec(Scalar scalar) -> typed("of", scalar);
            case Codec.EnumCodec value ->
                CodeBlock.of("$T.of($T.TYPE)", RuntimeNames.CODEC, PlannedNames.className(value.type()));
            case Codec.TextCodec(Codec.TextKind kind) -> named(text(kind));
            case Codec.PathCodec _ -> named("PATH");
            case Codec.SequenceCodec sequence -> sequence(sequence);
            case Codec.MapCodec map -> combined("map", List.of(map.key(), map.value()));
            case Codec.OptionalCodec optional -> combined("optional", List.of(optional.value()));
            case Codec.TupleCodec(var components) when components.isEmpty() -> named("UNIT");
            case Codec.TupleCodec tuple ->
                combined(tuple.components().size() == 2 ? "pair" : "tuple", tuple.components());
            case Codec.VariantCodec variant -> CodeBlock.of("$T.CODEC", PlannedNames.className(variant.type()));
            case Codec.DurationCodec _ -> named("DURATION");
            case Codec.UnitCodec _ -> named("UNIT");
            case Codec.ObjectCodec(JavaName type, Mode mode) ->
                CodeBlock.of("$T.$L($T.TYPE)", RuntimeNames.CODEC, object(mode), PlannedNames.className(type));
        };
    }

    private static CodeBlock named(String constant) {
        return CodeBlock.of("$T.$L", RuntimeNames.CODEC, constant);
    }

    private CodeBlock combined(String combinator, List<Codec> parts) {
        return CodeBlock.of(
                "$T.$L($L)",
                RuntimeNames.CODEC,
                combinator,
                parts.stream().map(this::of).collect(CodeBlock.joining(", ")));
    }

    private CodeBlock sequence(Codec.SequenceCodec sequence) {
        CodeBlock any = sequence.element() instanceof Codec.ScalarCodec(Scalar scalar)
                ? typed("arrayOf", scalar)
                : combined(sequence.kind() == Codec.SequenceKind.SET ? "set" : "list", List.of(sequence.element()));
        return sequence.length() < 0
                ? any
                : CodeBlock.of("$T.ofLength($L, $L)", RuntimeNames.CODEC, any, JavaLiterals.of(sequence.length()));
    }

    private static CodeBlock typed(String combinator, Scalar scalar) {
        return CodeBlock.of("$T.$L($L)", RuntimeNames.CODEC, combinator, Scalars.descriptor(scalar));
    }

    private static String text(Codec.TextKind kind) {
        return switch (kind) {
            case STRING, STRING_VIEW, VIEW, U8STRING -> "STRING";
            case C_STRING -> "C_STRING";
            case WSTRING -> "WSTRING";
            case U16STRING -> "U16STRING";
            case U32STRING -> "U32STRING";
        };
    }

    private static String object(Mode mode) {
        return switch (mode) {
            case VALUE, RVALUE -> "object";
            case POINTER, REFERENCE -> "pointer";
            case UNIQUE_POINTER -> "unique";
            case SHARED_POINTER -> "shared";
        };
    }
}
