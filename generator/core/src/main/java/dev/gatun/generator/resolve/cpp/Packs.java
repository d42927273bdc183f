package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expands packs ([temp.variadic]): the pattern once for each argument of the packs that it names. */
final class Packs {

    private Packs() {}

    /** Bindings for each round; null where no pack in it has its arguments. */
    static @Nullable List<Map<String, TemplateArgument>> rounds(
            CppType pattern, Map<String, TemplateArgument> bindings) {
        Set<String> names = new HashSet<>();
        names(pattern, names);
        return rounds(names, bindings);
    }

    static @Nullable List<Map<String, TemplateArgument>> rounds(
            TemplateArgument pattern, Map<String, TemplateArgument> bindings) {
        Set<String> names = new HashSet<>();
        names(pattern, names);
        return rounds(names, bindings);
    }

    private static @Nullable List<Map<String, TemplateArgument>> rounds(
            Set<String> names, Map<String, TemplateArgument> bindings) {
        int count = -1;
        for (String name : names) {
            if (bindings.get(name) instanceof TemplateArgument.Pack(List<TemplateArgument> pack)) {
                if (pack.stream().anyMatch(TemplateArgument.Expansion.class::isInstance)) {
                    return null;
                }
                count = count < 0 ? pack.size() : Math.min(count, pack.size());
            }
        }
        if (count < 0) {
            return null;
        }
        List<Map<String, TemplateArgument>> rounds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, TemplateArgument> round = new HashMap<>(bindings);
            for (String name : names) {
                if (bindings.get(name) instanceof TemplateArgument.Pack(List<TemplateArgument> pack)) {
                    round.put(name, pack.get(i));
                }
            }
            rounds.add(round);
        }
        return rounds;
    }

    private static void names(CppType type, Set<String> names) {
        switch (type) {
            case CppType.Void _, CppType.Fundamental _, CppType.Unknown _, CppType.EnumType _ -> {}
            case CppType.Parameter(String name) -> names.add(name);
            case CppType.ClassType(QualifiedName name) ->
                name.parts().forEach(part -> part.arguments().forEach(each -> names(each, names)));
            case CppType.Alias it -> names(it.aliased(), names);
            case CppType.Qualified it -> names(it.type(), names);
            case CppType.Pointer it -> names(it.pointee(), names);
            case CppType.Reference it -> names(it.referred(), names);
            case CppType.MemberPointer it -> {
                names(it.ofClass(), names);
                names(it.member(), names);
            }
            case CppType.Array it -> names(it.element(), names);
            case CppType.Function it -> {
                names(it.result(), names);
                it.parameters().forEach(each -> names(each, names));
            }
            case CppType.DependentName it -> {
                names(it.scope(), names);
                it.name().arguments().forEach(each -> names(each, names));
            }
            case CppType.DependentSpecialization it -> {
                names.add(it.parameter());
                it.arguments().forEach(each -> names(each, names));
            }
            // a pack within is expanded there
            case CppType.Expansion _ -> {}
        }
    }

    private static void names(TemplateArgument argument, Set<String> names) {
        switch (argument) {
            case TemplateArgument.OfType(CppType type) -> names(type, names);
            case TemplateArgument.OfValue _, TemplateArgument.OfTemplate _ -> {}
            case TemplateArgument.Pack(List<TemplateArgument> pack) -> pack.forEach(each -> names(each, names));
            case TemplateArgument.OfParameter(String name) -> names.add(name);
            case TemplateArgument.Dependent dependent ->
                dependent.expression().tokens().forEach(token -> names.add(token.text()));
            case TemplateArgument.Expansion _ -> {}
        }
    }
}
