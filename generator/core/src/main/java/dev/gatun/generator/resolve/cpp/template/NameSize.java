package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;

/** How large a name is, counted up to a bound: types share parts, so that a name can be far larger than the memory it takes. */
final class NameSize {

    private int left;

    private NameSize(int bound) {
        this.left = bound;
    }

    /** @return the number of parts, or the bound where there are more */
    static int of(QualifiedName name, int bound) {
        NameSize size = new NameSize(bound);
        size.add(name);
        return bound - Math.max(0, size.left);
    }

    private void add(QualifiedName name) {
        for (QualifiedName.Part part : name.parts()) {
            left--;
            for (TemplateArgument argument : part.arguments()) {
                add(argument);
            }
        }
    }

    private void add(TemplateArgument argument) {
        if (left <= 0) {
            return;
        }
        left--;
        switch (argument) {
            case TemplateArgument.OfType it -> add(it.type());
            case TemplateArgument.Pack it -> it.arguments().forEach(this::add);
            case TemplateArgument.Expansion it -> add(it.pattern());
            case TemplateArgument.OfValue _,
                    TemplateArgument.OfTemplate _,
                    TemplateArgument.OfParameter _,
                    TemplateArgument.Dependent _ -> {}
        }
    }

    private void add(CppType type) {
        if (left <= 0) {
            return;
        }
        left--;
        switch (type) {
            case CppType.Void _, CppType.Fundamental _, CppType.Unknown _, CppType.Parameter _ -> {}
            case CppType.ClassType it -> add(it.name());
            case CppType.EnumType it -> add(it.name());
            case CppType.Alias it -> {
                add(it.name());
                add(it.aliased());
            }
            case CppType.Qualified it -> add(it.type());
            case CppType.Pointer it -> add(it.pointee());
            case CppType.Reference it -> add(it.referred());
            case CppType.MemberPointer it -> {
                add(it.ofClass());
                add(it.member());
            }
            case CppType.Array it -> add(it.element());
            case CppType.Function it -> {
                add(it.result());
                it.parameters().forEach(this::add);
            }
            case CppType.DependentName it -> {
                add(it.scope());
                it.name().arguments().forEach(this::add);
            }
            case CppType.DependentSpecialization it -> it.arguments().forEach(this::add);
            case CppType.Expansion it -> add(it.pattern());
        }
    }
}
