package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Role;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what has to be done about each argument of one call. */
final class Crossings {

    private final PlannedNames names;
    private final CodecCode codecs;
    private final Locals locals;
    private final String function;

    /** @param function as in C++, for messages */
    Crossings(PlannedNames names, CodecCode codecs, Locals locals, String function) {
        this.names = names;
        this.codecs = codecs;
        this.locals = locals;
        this.function = function;
    }

    /**
     * Of the object that a method is called on.
     *
     * @param thrown whether it is an exception
     */
    static Crossing self(boolean thrown) {
        if (thrown) {
            return Crossing.plain(Scalars.POINTER, CodeBlock.of("thrown().object()"));
        }
        return Crossing.held(
                CodeBlock.of("$T _ = $T.hold(this)", RuntimeNames.HOLD, RuntimeNames.CPP_PEER),
                CodeBlock.of("$T.address(this)", RuntimeNames.CPP_PEER));
    }

    /** Of an argument that the method has a parameter for. */
    Crossing of(CppArgument argument) {
        CodeBlock value = CodeBlock.of("$L", argument.name());
        return switch (argument.passing()) {
            case CppPassing.Nothing _ -> throw new IllegalArgumentException("no value to pass: " + argument);
            case CppPassing.ScalarValue scalar -> Crossing.plain(Scalars.descriptor(scalar.scalar()), value);
            case CppPassing.EnumValue enumeration ->
                Crossing.plain(
                        Scalars.descriptor(enumeration.underlying()),
                        Scalars.number(enumeration, checked(argument, false)));
            case CppPassing.ObjectValue object -> object(argument, object);
            case CppPassing.CodedValue coded -> coded(argument, coded);
            case CppPassing.Address address ->
                Crossing.plain(
                        Scalars.POINTER,
                        CodeBlock.of("$T.address($L)", RuntimeNames.NATIVE, checked(argument, address.nullable())));
            case CppPassing.Callable callable -> callable(argument, callable);
        };
    }

    /** Null, where that can't be, is refused in terms of C++. */
    private CodeBlock checked(CppArgument argument, boolean nullable) {
        return nullable
                ? CodeBlock.of("$L", argument.name())
                : CodeBlock.of(
                        "$T.nonNull($L, $L, $L)",
                        RuntimeNames.NATIVE,
                        argument.name(),
                        JavaLiterals.of(function),
                        JavaLiterals.of(argument.name()));
    }

    private Crossing object(CppArgument argument, CppPassing.ObjectValue value) {
        CodeBlock given = value.anyType() ? part(argument, value) : checked(argument, value.nullable());
        return switch (value.mode()) {
            case RVALUE -> transferred(argument, CodeBlock.of("move("), given);
            case UNIQUE_POINTER ->
                transferred(argument, CodeBlock.of("give($T.TYPE, ", PlannedNames.className(value.type())), given);
            case SHARED_POINTER -> shared(argument, value.type(), given);
            case VALUE ->
                names.isCopyable(value.type())
                        ? held(argument, value, given)
                        : transferred(argument, CodeBlock.of("move("), given);
            case POINTER, REFERENCE ->
                value.owner() == Owner.GIVEN
                        ? transferred(
                                argument, CodeBlock.of("give($T.TYPE, ", PlannedNames.className(value.type())), given)
                        : held(argument, value, given);
        };
    }

    private Crossing held(CppArgument argument, CppPassing.ObjectValue value, CodeBlock given) {
        if (value.anyType()) {
            String local = locals.of(argument.name() + "_");
            CodeBlock part = CodeBlock.of("$T $L = $L", PlannedNames.className(value.type()), local, given);
            return new Crossing(
                    List.of(part),
                    List.of(CodeBlock.of("$T _ = $T.hold($L)", RuntimeNames.HOLD, RuntimeNames.CPP_PEER, local)),
                    List.of(),
                    List.of(Scalars.POINTER),
                    List.of(CodeBlock.of("$T.address($L)", RuntimeNames.CPP_PEER, local)),
                    kept(argument, local));
        }
        return Crossing.held(
                        CodeBlock.of("$T _ = $T.hold($L)", RuntimeNames.HOLD, RuntimeNames.CPP_PEER, given),
                        CodeBlock.of("$T.address($L)", RuntimeNames.CPP_PEER, argument.name()))
                .keeping(kept(argument, argument.name()));
    }

    private static @Nullable CodeBlock kept(CppArgument argument, String variable) {
        return argument.role() == Role.KEPT ? CodeBlock.of("$L", variable) : null;
    }

    /** The base's part of an object, by its interface. */
    private CodeBlock part(CppArgument argument, CppPassing.ObjectValue value) {
        String part = CppInterfaces.part(PlannedNames.className(value.type()).simpleName());
        return value.nullable()
                ? CodeBlock.of("$L == null ? null : $L.$L()", argument.name(), argument.name(), part)
                : CodeBlock.of("$L.$L()", checked(argument, false), part);
    }

    private Crossing transferred(CppArgument argument, CodeBlock how, CodeBlock given) {
        String local = locals.of(argument.name() + "_");
        CodeBlock resource = CodeBlock.of(
                "$T $L = $T.$L$L, $L)",
                RuntimeNames.TRANSFER,
                local,
                RuntimeNames.TRANSFER,
                how,
                given,
                JavaLiterals.of(function));
        return Crossing.held(resource, CodeBlock.of("$T.address($L)", RuntimeNames.TRANSFER, local));
    }

    private Crossing shared(CppArgument argument, JavaName type, CodeBlock given) {
        String local = locals.of(argument.name() + "_");
        CodeBlock resource = CodeBlock.of(
                "$T $L = $T.of($T.TYPE, $L, $L)",
                RuntimeNames.SHARE,
                local,
                RuntimeNames.SHARE,
                PlannedNames.className(type),
                given,
                JavaLiterals.of(function));
        return Crossing.held(resource, CodeBlock.of("$T.address($L)", RuntimeNames.SHARE, local));
    }

    private Crossing coded(CppArgument argument, CppPassing.CodedValue coded) {
        String local = locals.of(argument.name() + "_");
        CodeBlock encoded = CodeBlock.of(
                "$T $L = $L.$L($L, $L, $L)$L",
                RuntimeNames.ENCODED,
                local,
                codecs.of(coded.codec()),
                isWritten(coded) ? "encodeToWrite" : coded.nullable() ? "encodeOrNull" : "encode",
                argument.name(),
                JavaLiterals.of(function),
                JavaLiterals.of(argument.name()),
                argument.role() == Role.KEPT ? ".lasting()" : "");
        return new Crossing(
                List.of(),
                List.of(encoded),
                List.of(),
                List.of(Scalars.POINTER, Scalars.SIZE),
                List.of(CodeBlock.of("$L.data()", local), CodeBlock.of("$L.size()", local)),
                kept(argument, local));
    }

    /** Whether C++ writes to the value. */
    static boolean isWritten(CppPassing.CodedValue coded) {
        return coded.codec() instanceof Codec.SequenceCodec it && it.kind() == Codec.SequenceKind.WRITABLE_SPAN;
    }

    private Crossing callable(CppArgument argument, CppPassing.Callable callable) {
        ClassName type = PlannedNames.className(callable.callback());
        return Crossing.plain(
                CodeBlock.of("$T.LONG_LONG", RuntimeNames.C),
                CodeBlock.of("$T.TYPE.give($L)", type, checked(argument, callable.nullable())));
    }
}
