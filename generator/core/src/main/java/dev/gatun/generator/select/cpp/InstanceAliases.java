package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Alias;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.resolve.cpp.template.Instantiator;
import dev.gatun.generator.resolve.cpp.template.Instantiator.TypeResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The aliases of namespaces that stand for instances of templates. */
final class InstanceAliases {

    private InstanceAliases() {}

    /**
     * The first alias of each instance: one of the headers that are bound, before any other.
     *
     * @param preferred whether an alias is bound itself
     */
    static Map<QualifiedName, QualifiedName> of(
            CppModel model, Instantiator instantiator, Predicate<CppDeclaration> preferred) {
        List<Alias> ours = new ArrayList<>();
        List<Alias> others = new ArrayList<>();
        for (CppDeclaration declaration : model.declarations()) {
            if (declaration instanceof Alias alias
                    && alias.type().canonical() instanceof CppType.ClassType
                    && !InstanceRequests.isOurs(alias.position())) {
                (preferred.test(alias) ? ours : others).add(alias);
            }
        }
        Map<QualifiedName, QualifiedName> aliases = new LinkedHashMap<>();
        for (Alias alias : concat(ours, others)) {
            if (instantiator.concrete(alias.type()) instanceof TypeResult.Known(CppType type)
                    && isPlain(type)
                    && type.canonical() instanceof CppType.ClassType(QualifiedName name)
                    && name.isSpecialization()) {
                aliases.putIfAbsent(name, alias.name());
            }
        }
        return aliases;
    }

    /** {@code const X} is not what {@code X} is called. */
    private static boolean isPlain(CppType type) {
        CppType bare = type;
        while (bare instanceof CppType.Alias alias) {
            bare = alias.aliased();
        }
        return bare instanceof CppType.ClassType;
    }

    private static List<Alias> concat(List<Alias> first, List<Alias> second) {
        List<Alias> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
