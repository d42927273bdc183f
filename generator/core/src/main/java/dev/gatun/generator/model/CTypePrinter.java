package dev.gatun.generator.model;

import dev.gatun.generator.model.CType.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes types as C does, from the name outwards: declarators nest the other way round than types do (C23 6.7.7). */
final class CTypePrinter {

    private CTypePrinter() {}

    /** @param declarator what is declared so far; empty for a type name */
    static String declare(CType type, String declarator) {
        return switch (type) {
            case CType.Pointer pointer -> declare(pointer.pointee(), pointerTo(pointer.pointee(), "*" + declarator));
            case CType.Array array -> declare(array.element(), declarator + bound(array));
            case CType.Function function -> declare(function.result(), declarator + parameters(function));
            case CType.Qualified qualified -> qualified(qualified, declarator);
            case CType.Void _ -> join("void", declarator);
            case CType.Primitive primitive -> join(primitive.kind().spelling(), declarator);
            case CType.BitInt bitInt ->
                join((bitInt.signed() ? "" : "unsigned ") + "_BitInt(" + bitInt.width() + ")", declarator);
            case CType.Complex complex -> join(complex.element().kind().spelling() + " _Complex", declarator);
            case CType.Vector vector ->
                declare(vector.element(), join("__attribute__((vector_size(" + vector.size() + ")))", declarator));
            case CType.VaList _ -> join("__builtin_va_list", declarator);
            case CType.RecordType recordType -> join(spelling(recordType.id()), declarator);
            case CType.EnumType enumType -> join(spelling(enumType.id()), declarator);
            case CType.Typedef typedef -> join(typedef.name(), declarator);
        };
    }

    static String spelling(RecordId id) {
        return id.kind().name().toLowerCase(Locale.ROOT) + " " + (id.tag() == null ? "{...}" : id.tag());
    }

    static String spelling(EnumId id) {
        return "enum " + (id.tag() == null ? "{...}" : id.tag());
    }

    private static String pointerTo(CType pointee, String declarator) {
        CType bare = pointee instanceof CType.Qualified qualified ? qualified.type() : pointee;
        boolean binds = bare instanceof CType.Array || bare instanceof CType.Function;
        return binds ? "(" + declarator + ")" : declarator;
    }

    private static String bound(CType.Array array) {
        return "[" + (array.length().isPresent() ? array.length().getAsLong() : "") + "]";
    }

    private static String parameters(CType.Function function) {
        List<String> texts = new ArrayList<>();
        for (CType parameter : function.parameters()) {
            texts.add(declare(parameter, ""));
        }
        return parameterList(function, texts);
    }

    /** A function's declaration with its parameters as the header has them. */
    static String declareFunction(Declaration.Function function) {
        List<String> texts = new ArrayList<>();
        for (Declaration.Parameter parameter : function.parameters()) {
            texts.add(declare(parameter.type(), parameter.name() == null ? "" : parameter.name()));
        }
        return declare(function.type().result(), function.name() + parameterList(function.type(), texts));
    }

    private static String parameterList(CType.Function function, List<String> parameters) {
        if (!function.prototype()) {
            return "()";
        }
        String rest = !function.variadic() ? "" : parameters.isEmpty() ? "..." : ", ...";
        return "(" + (parameters.isEmpty() && !function.variadic() ? "void" : String.join(", ", parameters)) + rest
                + ")";
    }

    /** Qualifiers of a pointer stand behind its star, those of an array belong to the element, others come first. */
    private static String qualified(CType.Qualified qualified, String declarator) {
        String words = words(qualified.qualifiers());
        return switch (qualified.type()) {
            case CType.Pointer pointer ->
                declare(pointer.pointee(), pointerTo(pointer.pointee(), "*" + join(words, declarator)));
            case CType.Array array ->
                declare(new CType.Qualified(array.element(), qualified.qualifiers()), declarator + bound(array));
            case CType other -> words + " " + declare(other, declarator);
        };
    }

    private static String words(Set<Qualifier> qualifiers) {
        List<String> words = new ArrayList<>();
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifiers.contains(qualifier)) {
                words.add(
                        qualifier == Qualifier.ATOMIC
                                ? "_Atomic"
                                : qualifier.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" ", words);
    }

    private static String join(String specifier, String declarator) {
        return declarator.isEmpty() || declarator.startsWith("[")
                ? specifier + declarator
                : specifier + " " + declarator;
    }
}
