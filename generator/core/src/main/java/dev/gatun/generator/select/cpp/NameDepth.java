package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;

/** How deeply instances of a template are nested in the name of another: {@code A<B<A<int>>>} is 2. */
final class NameDepth {

    private final QualifiedName template;

    private NameDepth(QualifiedName template) {
        this.template = template;
    }

    static int of(QualifiedName name) {
        return name.isSpecialization() ? new NameDepth(name.template()).in(name) : 0;
    }

    private int in(QualifiedName name) {
        int deepest = 0;
        for (QualifiedName.Part part : name.parts()) {
            for (TemplateArgument argument : part.arguments()) {
                deepest = Math.max(deepest, in(argument));
            }
        }
        return name.isSpecialization() && name.template().equals(template) ? deepest + 1 : deepest;
    }

    private int in(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType it -> in(it.type());
            case TemplateArgument.Pack it ->
                it.arguments().stream().mapToInt(this::in).max().orElse(0);
            case TemplateArgument.OfValue _,
                    TemplateArgument.OfTemplate _,
                    TemplateArgument.OfParameter _,
                    TemplateArgument.Dependent _,
                    TemplateArgument.Expansion _ -> 0;
        };
    }

    private int in(CppType type) {
        return switch (type) {
            case CppType.ClassType it -> in(it.name());
            case CppType.Alias it -> in(it.aliased());
            case CppType.Qualified it -> in(it.type());
            case CppType.Pointer it -> 1 + in(it.pointee());
            case CppType.Reference it -> in(it.referred());
            case CppType.Array it -> 1 + in(it.element());
            case CppType.Function it ->
                Math.max(
                        in(it.result()),
                        it.parameters().stream().mapToInt(this::in).max().orElse(0));
            case CppType.MemberPointer it -> Math.max(in(it.ofClass()), in(it.member()));
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
