package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.preprocess.PpToken;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The template parameters that a pattern mentions, those in expansions within it aside: they are expanded there. */
final class Mentioned {

    private final Set<String> names = new LinkedHashSet<>();

    private Mentioned() {}

    static Set<String> in(CppType type) {
        Mentioned mentioned = new Mentioned();
        mentioned.add(type);
        return mentioned.names;
    }

    static Set<String> in(TemplateArgument argument) {
        Mentioned mentioned = new Mentioned();
        mentioned.add(argument);
        return mentioned.names;
    }

    private void add(CppType type) {
        switch (type) {
            case CppType.Void _, CppType.Fundamental _, CppType.Unknown _, CppType.Expansion _ -> {}
            case CppType.Parameter it -> names.add(it.name());
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
            case CppType.Array it -> {
                add(it.element());
                if (it.length() != null) {
                    add(it.length());
                }
            }
            case CppType.Function it -> {
                add(it.result());
                it.parameters().forEach(this::add);
            }
            case CppType.DependentName it -> {
                add(it.scope());
                it.name().arguments().forEach(this::add);
            }
            case CppType.DependentSpecialization it -> {
                names.add(it.parameter());
                it.arguments().forEach(this::add);
            }
        }
    }

    private void add(QualifiedName name) {
        for (QualifiedName.Part part : name.parts()) {
            part.arguments().forEach(this::add);
        }
    }

    private void add(TemplateArgument argument) {
        switch (argument) {
            case TemplateArgument.OfType it -> add(it.type());
            case TemplateArgument.Pack it -> it.arguments().forEach(this::add);
            case TemplateArgument.OfParameter it -> names.add(it.name());
            case TemplateArgument.Dependent it -> addIdentifiers(it.expression().tokens());
            case TemplateArgument.OfValue _, TemplateArgument.OfTemplate _, TemplateArgument.Expansion _ -> {}
        }
    }

    private void addIdentifiers(List<PpToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean member = i > 0 && tokens.get(i - 1).text().equals("::");
            if (!member && Character.isJavaIdentifierStart(tokens.get(i).text().charAt(0))) {
                names.add(tokens.get(i).text());
            }
        }
    }
}
