package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.CppType.Alias;
import dev.gatun.generator.model.cpp.CppType.Array;
import dev.gatun.generator.model.cpp.CppType.Function;
import dev.gatun.generator.model.cpp.CppType.Pointer;
import dev.gatun.generator.model.cpp.CppType.Qualified;
import dev.gatun.generator.model.cpp.CppType.Reference;
import dev.gatun.generator.model.cpp.TemplateArgument;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Types made of types, with what the standard does to those that can't be written down ([dcl.ref], [dcl.type.cv]). */
final class TypeForms {

    private TypeForms() {}

    private static CppType bare(CppType type) {
        CppType result = type;
        while (result instanceof Alias alias) {
            result = alias.aliased();
        }
        return result;
    }

    /** References and functions take no qualifiers, an array's belong to its elements. */
    static CppType qualified(CppType type, boolean isConst, boolean isVolatile) {
        return switch (bare(type)) {
            case Reference _, Function _ -> type;
            case Array it -> new Array(qualified(it.element(), isConst, isVolatile), it.length());
            case Qualified it -> new Qualified(it.type(), isConst || it.isConst(), isVolatile || it.isVolatile());
            default -> new Qualified(type, isConst, isVolatile);
        };
    }

    static CppType pointer(CppType pointee) throws SubstitutionException {
        if (bare(pointee) instanceof Reference) {
            throw SubstitutionException.mismatch("there is no pointer to '" + Spellings.brief(pointee) + "'");
        }
        return new Pointer(pointee);
    }

    /** {@code T & &&} is {@code T &}. */
    static CppType reference(CppType referred, boolean rvalue) throws SubstitutionException {
        CppType bare = bare(referred);
        if (bare.canonical() instanceof CppType.Void) {
            throw SubstitutionException.mismatch("there is no reference to void");
        }
        return bare instanceof Reference inner
                ? new Reference(inner.referred(), rvalue && inner.rvalue())
                : new Reference(referred, rvalue);
    }

    static CppType array(CppType element, @Nullable TemplateArgument length) throws SubstitutionException {
        CppType canonical = element.canonical();
        if (canonical instanceof Reference || canonical instanceof CppType.Void || canonical instanceof Function) {
            throw SubstitutionException.mismatch("there is no array of '" + Spellings.brief(element) + "'");
        }
        if (length instanceof TemplateArgument.OfValue(String spelling)
                && spelling.matches("-?\\d+")
                && new BigInteger(spelling).signum() <= 0) {
            throw SubstitutionException.mismatch("there is no array of " + spelling + " elements");
        }
        return new Array(element, length);
    }

    /** As the parameter of a function type ([dcl.fct]). */
    static CppType adjusted(CppType type) throws SubstitutionException {
        return switch (bare(type)) {
            case Array it -> new Pointer(it.element());
            case Function it -> new Pointer(it);
            case Qualified it -> adjusted(it.type());
            case CppType.Void _ -> throw SubstitutionException.mismatch("a parameter can't be void");
            default -> type;
        };
    }
}
