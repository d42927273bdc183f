package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks through all of a type. */
final class Inspection {

    private Inspection() {}

    /** What in a type only the compiler knows, as it is spelled; null for nothing. */
    static @Nullable String unknown(CppType type) {
        CppType found = first(type, it -> it instanceof CppType.Unknown || isOpen(it));
        return found == null ? null : found.spelling();
    }

    private static boolean isOpen(CppType type) {
        return type instanceof CppType.Parameter
                || type instanceof CppType.DependentName
                || type instanceof CppType.DependentSpecialization
                || type instanceof CppType.Expansion;
    }

    /** A nested class or enum in a type that is not public; null for none. */
    static @Nullable QualifiedName inaccessible(CppType type, Function<QualifiedName, CppAccess> access) {
        CppType found = first(type, it -> {
            QualifiedName name = nameOf(it);
            return name != null && name.isMember() && access.apply(name) != CppAccess.PUBLIC;
        });
        return found == null ? null : nameOf(found);
    }

    private static @Nullable QualifiedName nameOf(CppType type) {
        return switch (type) {
            case CppType.ClassType it -> it.name();
            case CppType.EnumType it -> it.name();
            default -> null;
        };
    }

    private static @Nullable CppType first(CppType type, Predicate<CppType> condition) {
        if (condition.test(type)) {
            return type;
        }
        return switch (type) {
            case CppType.Void _, CppType.Fundamental _, CppType.EnumType _, CppType.Parameter _, CppType.Unknown _ ->
                null;
            case CppType.ClassType it -> first(it.name(), condition);
            case CppType.Alias it -> first(it.aliased(), condition);
            case CppType.Qualified it -> first(it.type(), condition);
            case CppType.Pointer it -> first(it.pointee(), condition);
            case CppType.Reference it -> first(it.referred(), condition);
            case CppType.Array it -> first(it.element(), condition);
            case CppType.MemberPointer it -> {
                CppType found = first(it.ofClass(), condition);
                yield found == null ? first(it.member(), condition) : found;
            }
            case CppType.Function it -> {
                CppType found = first(it.result(), condition);
                for (CppType parameter : it.parameters()) {
                    found = found == null ? first(parameter, condition) : found;
                }
                yield found;
            }
            case CppType.DependentName it -> first(it.scope(), condition);
            case CppType.DependentSpecialization _, CppType.Expansion _ -> null;
        };
    }

    private static @Nullable CppType first(QualifiedName name, Predicate<CppType> condition) {
        CppType found = null;
        for (QualifiedName.Part part : name.parts()) {
            for (TemplateArgument argument : part.arguments()) {
                found = found == null ? first(argument, condition) : found;
            }
        }
        return found;
    }

    private static @Nullable CppType first(TemplateArgument argument, Predicate<CppType> condition) {
        return switch (argument) {
            case TemplateArgument.OfType it -> first(it.type(), condition);
            case TemplateArgument.Pack it -> {
                CppType found = null;
                for (TemplateArgument each : it.arguments()) {
                    found = found == null ? first(each, condition) : found;
                }
                yield found;
            }
            case TemplateArgument.OfValue _,
                    TemplateArgument.OfTemplate _,
                    TemplateArgument.OfParameter _,
                    TemplateArgument.Dependent _,
                    TemplateArgument.Expansion _ -> null;
        };
    }
}
