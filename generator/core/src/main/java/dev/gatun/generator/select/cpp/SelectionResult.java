package dev.gatun.generator.select.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.resolve.cpp.template.Instantiator;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Puts together what was selected: in source order, under the names that instances go by. */
final class SelectionResult {

    private final CppModel model;
    private final Instantiator instantiator;
    private final CppClosure closure;
    private final Predicate<CppDeclaration> preferred;

    SelectionResult(
            CppModel model, Instantiator instantiator, CppClosure closure, Predicate<CppDeclaration> preferred) {
        this.model = model;
        this.instantiator = instantiator;
        this.closure = closure;
        this.preferred = preferred;
    }

    CppSelection of(
            List<CppDeclaration> roots,
            Map<QualifiedName, QualifiedName> given,
            Set<QualifiedName> asked,
            List<CppSkipped> skipped,
            List<Diagnostic> diagnostics) {
        return new CppSelection(
                whole(),
                inSourceOrder(roots),
                closure.bound(),
                Set.copyOf(closure.handles()),
                instanceNames(given),
                asked,
                List.copyOf(new LinkedHashSet<>(skipped)),
                diagnostics);
    }

    /** The model with the instances. */
    private CppModel whole() {
        Map<QualifiedName, CppClass> classes = new LinkedHashMap<>(model.classes());
        classes.putAll(closure.full());
        Map<QualifiedName, Enumeration> enums = new LinkedHashMap<>(model.enums());
        closure.full()
                .values()
                .forEach(type -> type.members(Enumeration.class)
                        .filter(it -> !it.name().identifier().isEmpty())
                        .forEach(it -> enums.putIfAbsent(it.name(), it)));
        return new CppModel(
                model.abi(),
                model.declarations(),
                classes,
                enums,
                model.classTemplates(),
                model.aliasTemplates(),
                model.skipped(),
                model.files(),
                model.diagnostics(),
                model.instantiated());
    }

    private List<CppDeclaration> inSourceOrder(List<CppDeclaration> roots) {
        Map<SourcePosition, List<CppDeclaration>> places = new HashMap<>();
        roots.forEach(root -> at(places, root.position()).add(root));
        Set<CppDeclaration> left = new LinkedHashSet<>(roots);
        for (CppClass type : closure.bound().values()) {
            if (!type.name().isMember()) {
                at(places, place(type)).add(type);
                left.add(type);
            }
        }
        closure.enums().stream()
                .filter(name -> !name.isMember())
                .map(model.enums()::get)
                .filter(java.util.Objects::nonNull)
                .filter(left::add)
                .forEach(type -> at(places, type.position()).add(type));
        List<CppDeclaration> ordered = new ArrayList<>();
        for (CppDeclaration declaration : model.declarations()) {
            for (CppDeclaration here : places.getOrDefault(declaration.position(), List.of())) {
                if (stands(here, declaration) && left.remove(here)) {
                    ordered.add(here);
                }
            }
        }
        ordered.addAll(left);
        return ordered;
    }

    private static List<CppDeclaration> at(Map<SourcePosition, List<CppDeclaration>> places, SourcePosition position) {
        return places.computeIfAbsent(position, _ -> new ArrayList<>());
    }

    /** Where an instance's template is declared. */
    private SourcePosition place(CppClass type) {
        ClassTemplate template = type.name().isSpecialization()
                ? model.classTemplates().get(type.name().template())
                : null;
        return template == null ? type.position() : template.position();
    }

    /** One position may be that of several declarations: {@code int a, b;}. */
    private static boolean stands(CppDeclaration selected, CppDeclaration declared) {
        QualifiedName name = selected.name();
        return name.equals(declared.name())
                || (declared instanceof ClassTemplate
                        && name.isSpecialization()
                        && name.template().equals(declared.name()))
                || (declared instanceof FunctionTemplate && name.equals(declared.name()));
    }

    private Map<QualifiedName, QualifiedName> instanceNames(Map<QualifiedName, QualifiedName> given) {
        Map<QualifiedName, QualifiedName> known = new HashMap<>(InstanceAliases.of(model, instantiator, preferred));
        known.putAll(given);
        Collection<QualifiedName> instances = closure.bound().keySet().stream()
                .filter(QualifiedName::isSpecialization)
                .toList();
        Set<QualifiedName> taken = new HashSet<>();
        closure.bound().keySet().stream()
                .filter(name -> !name.isSpecialization())
                .forEach(taken::add);
        InstanceNames names = new InstanceNames(known, InstanceNames.withoutDefaults(model, instantiator::completed));
        Map<QualifiedName, QualifiedName> result = new LinkedHashMap<>(names.of(instances, taken));
        given.forEach(result::putIfAbsent);
        return result;
    }
}
