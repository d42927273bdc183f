package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;

/** How deeply specialisations are nested in a name: {@code A<A<int>>} is 2. */
final class NameDepth {

    private NameDepth() {}

    static int of(QualifiedName name) {
        int deepest = 0;
        for (QualifiedName.Part part : name.parts()) {
            for (TemplateArgument argument : part.arguments()) {
                deepest = Math.max(deepest, of(argument));
            }
        }
        return name.isSpecialization() ? deepest + 1 : deepest;
    }

    private static int of(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType it -> of(it.type());
            case TemplateArgument.Pack it ->
                it.arguments().stream().mapToInt(NameDepth::of).max().orElse(0);
            case TemplateArgument.OfValue _,
                    TemplateArgument.OfTemplate _,
                    TemplateArgument.OfParameter _,
                    TemplateArgument.Dependent _,
                    TemplateArgument.Expansion _ -> 0;
        };
    }

    private static int of(CppType type) {
        return switch (type) {
            case CppType.ClassType it -> of(it.name());
            case CppType.Alias it -> of(it.aliased());
            case CppType.Qualified it -> of(it.type());
            case CppType.Pointer it -> 1 + of(it.pointee());
            case CppType.Reference it -> of(it.referred());
            case CppType.Array it -> 1 + of(it.element());
            case CppType.Function it ->
                Math.max(
                        of(it.result()),
                        it.parameters().stream().mapToInt(NameDepth::of).max().orElse(0));
            case CppType.MemberPointer it -> Math.max(of(it.ofClass()), of(it.member()));
            case CppType.Void _,
                    CppType.Fundamental _,
                    CppType.EnumType _,
                    CppType.Parameter _,
                    CppType.DependentName _,
                    CppType.DependentSpecialization _,
                    CppType.Expansion _,
                    CppType.Unknown _ -> 0;
        };
    }
}
