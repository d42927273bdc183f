package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.EnumForm;
import java.util.Locale;

/** What types of parameters and results are to Java when it tells methods apart: generic types without arguments. */
final class Erasure {

    static final String TEXT = "String";

    private Erasure() {}

    static String of(CppPassing passing) {
        return switch (passing) {
            case CppPassing.Nothing _ -> "void";
            case CppPassing.ScalarValue(var scalar) -> scalar.carrier().name();
            case CppPassing.EnumValue it ->
                it.form() == EnumForm.FLAGS ? "Flags" : it.type().canonicalName();
            case CppPassing.ObjectValue it ->
                (it.anyType() ? "any " : "") + it.type().canonicalName();
            case CppPassing.CodedValue it -> of(it.codec());
            case CppPassing.Address _ -> "Pointer";
            case CppPassing.Callable it -> it.callback().canonicalName();
        };
    }

    /** What an operator that converts to it is called: {@code toInt}, {@code toString}. */
    static String conversion(CppPassing passing) {
        if (passing instanceof CppPassing.ScalarValue(var scalar)) {
            String carrier = scalar.carrier().name();
            return "to" + carrier.charAt(0) + carrier.substring(1).toLowerCase(Locale.ROOT);
        }
        String name = of(passing);
        String simple = name.substring(name.lastIndexOf('.') + 1).replace("[]", "Array");
        return "to" + simple.substring(0, 1).toUpperCase(Locale.ROOT) + simple.substring(1);
    }

    /** The same with the arguments of generic types, which results of overriding methods must agree in. */
    static String whole(CppPassing passing) {
        return switch (passing) {
            case CppPassing.CodedValue(Codec.TextCodec _, var _, var _) -> TEXT;
            case CppPassing.CodedValue(Codec codec, var _, var _) -> codec.toString();
            case CppPassing.Address(var pointee, var _) -> pointee.toString();
            case CppPassing.ObjectValue it -> it.type().canonicalName();
            case CppPassing.Nothing _, CppPassing.ScalarValue _, CppPassing.EnumValue _ -> of(passing);
            case CppPassing.Callable _ -> of(passing);
        };
    }

    static String of(Codec codec) {
        return switch (codec) {
            case Codec.ScalarCodec(var scalar) -> scalar.carrier().name();
            case Codec.EnumCodec it -> it.type().canonicalName();
            case Codec.TextCodec _ -> TEXT;
            case Codec.PathCodec _ -> "Path";
            case Codec.SequenceCodec it when it.kind() == Codec.SequenceKind.SET -> "Set";
            case Codec.SequenceCodec it when it.element() instanceof Codec.ScalarCodec -> of(it.element()) + "[]";
            case Codec.SequenceCodec _ -> "List";
            case Codec.MapCodec _ -> "Map";
            case Codec.OptionalCodec _ -> "Optional";
            case Codec.TupleCodec it -> "Tuple" + it.components().size();
            case Codec.VariantCodec it -> it.type().canonicalName();
            case Codec.DurationCodec _ -> "Duration";
            case Codec.UnitCodec _ -> "Unit";
            case Codec.ObjectCodec it -> it.type().canonicalName();
        };
    }
}
