package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.List;

/** Expressions for codecs: {@code Codec.list(Codec.STRING)}. */
final class CodecCode {

    CodeBlock of(Codec codec) {
        return switch (codec) {
            case Codec.ScalarCodec(Scalar scalar) -> named(scalar.carrier().name());
            case Codec.EnumCodec value ->
                CodeBlock.of(
                        "$T.enumeration($T.TYPE)", RuntimeNames.CODEC, PlannedNames.className(value.type()));
            case Codec.TextCodec(Codec.TextKind kind) -> named(text(kind));
            case Codec.PathCodec _ -> named("PATH");
            case Codec.SequenceCodec sequence -> sequence(sequence);
            case Codec.MapCodec map -> combined(map.sorted() ? "sortedMap" : "map", List.of(map.key(), map.value()));
            case Codec.OptionalCodec optional -> combined("optional", List.of(optional.value()));
            case Codec.TupleCodec tuple ->
                combined(tuple.components().size() == 2 ? "pair" : "tuple", tuple.components());
            case Codec.VariantCodec variant ->
                CodeBlock.of("$T.CODEC", PlannedNames.className(variant.type()));
            case Codec.DurationCodec _ -> named("DURATION");
            case Codec.UnitCodec _ -> named("UNIT");
            case Codec.ObjectCodec(JavaName type, Mode mode) ->
                CodeBlock.of("$T.$L($T.TYPE)", RuntimeNames.CODEC, object(mode), PlannedNames.className(type));
            case Codec.CallableCodec callable ->
                CodeBlock.of("$T.callable($T.TYPE)", RuntimeNames.CODEC, PlannedNames.className(callable.callback()));
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
        if (sequence.element() instanceof Codec.ScalarCodec(Scalar scalar)) {
            return named(scalar.carrier().name() + "S");
        }
        return combined(sequence.kind() == Codec.SequenceKind.SET ? "set" : "list", List.of(sequence.element()));
    }

    private static String text(Codec.TextKind kind) {
        return switch (kind) {
            case STRING, STRING_VIEW, U8STRING -> "STRING";
            case C_STRING -> "C_STRING";
            case WSTRING -> "WIDE_STRING";
            case U16STRING -> "UTF16_STRING";
            case U32STRING -> "UTF32_STRING";
        };
    }

    private static String object(Mode mode) {
        return switch (mode) {
            case VALUE, RVALUE -> "value";
            case POINTER, REFERENCE -> "pointer";
            case UNIQUE_POINTER -> "unique";
            case SHARED_POINTER -> "shared";
        };
    }
}
