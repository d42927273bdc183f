package dev.gatun.generator.select.cpp;

import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Alias;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.resolve.cpp.template.Instantiator;
import dev.gatun.generator.resolve.cpp.template.Instantiator.FunctionResult;
import dev.gatun.generator.resolve.cpp.template.Instantiator.TypeResult;
import dev.gatun.generator.select.Patterns;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides what of C++ is bound. */
public final class CppSelector {

    private final CppModel model;
    private final CppWish wish;
    private final Instantiator instantiator;
    private final CppClosure closure;
    private final RequestedInstances requested;
    private final DeducedFunctions deduced;
    private final List<CppDeclaration> roots = new ArrayList<>();
    private final Set<QualifiedName> asked = new LinkedHashSet<>();
    private final List<FunctionTemplate> templates = new ArrayList<>();
    private final List<ClassTemplate> classTemplates = new ArrayList<>();
    private final List<CppSkipped> skipped = new ArrayList<>();

    private CppSelector(CppModel model, Patterns patterns, boolean includeAll, InstanceRequests requests) {
        this.model = model;
        this.wish = new CppWish(model, patterns, includeAll);
        this.instantiator = new Instantiator(model);
        this.closure = new CppClosure(model, instantiator, wish::isOurs, wish::excludes, wish::excludesMember);
        this.requested = new RequestedInstances(model, instantiator, requests);
        this.deduced = new DeducedFunctions(model, instantiator, closure, wish);
    }

    /**
     * Selects from the model.
     *
     * @param instances what the configuration instantiates; its {@linkplain InstanceRequests#text text} is part of the model's unit
     */
    public static CppSelection select(CppModel model, SelectionRequest request, InstanceRequests instances) {
        Patterns patterns = Patterns.of(request);
        return patterns.diagnostics().isEmpty()
                ? new CppSelector(model, patterns, request.includeAll(), instances).run()
                : new CppSelection(
                        model, List.of(), Map.of(), Set.of(), Map.of(), Set.of(), List.of(), patterns.diagnostics());
    }

    private CppSelection run() {
        // before the closure, since these become members of their classes
        requested.functions().stream().filter(it -> it.name().isMember()).forEach(closure.members()::add);
        for (CppDeclaration declaration : model.declarations()) {
            if (wish.selects(declaration)) {
                asked.add(declaration.name());
                root(declaration);
            }
        }
        model.instantiated().forEach((name, position) -> {
            if (wish.isOurs(position)) {
                closure.needWhole(instantiator.completed(name));
            }
        });
        requested.classes().forEach(closure::needWhole);
        requested.functions().stream().filter(it -> !it.name().isMember()).forEach(this::function);
        deduced.named(requested).forEach(this::function);
        deduced.operators().forEach(this::function);
        deduced.members();
        skipTemplates();
        for (Skipped candidate : model.skipped()) {
            if (wish.selects(candidate)) {
                skipped.add(CppSkipped.of(candidate));
            }
        }
        skipped.addAll(closure.skipped());
        skipped.addAll(deduced.skipped());
        return new SelectionResult(model, instantiator, closure, wish::selects)
                .of(roots, requested.names(), asked, skipped, diagnostics());
    }

    private List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>(CppUnmatched.of(wish, model));
        diagnostics.addAll(requested.diagnostics());
        return diagnostics;
    }

    private void root(CppDeclaration declaration) {
        switch (declaration) {
            case CppClass type -> closure.needWhole(type.name());
            case Enumeration type -> roots.add(type);
            case Alias alias -> alias(alias);
            case Function function -> concrete(function);
            case Variable variable -> variable(variable);
            case FunctionTemplate template -> templates.add(template);
            case ClassTemplate template -> classTemplates.add(template);
            case CppDeclaration.Macro macro -> roots.add(macro);
            case CppDeclaration.AliasTemplate _, CppDeclaration.Field _ -> {}
        }
    }

    private void alias(Alias alias) {
        CppType type = concrete(alias, alias.type());
        if (type == null || Inspection.unknown(type) != null) {
            return;
        }
        closure.need(type);
        if (type.canonical() instanceof CppType.ClassType(QualifiedName name)
                && name.isSpecialization()
                && !StandardTypes.isValue(name)
                && !StandardTypes.isHolder(name)) {
            closure.needWhole(name);
        }
        roots.add(new Alias(alias.name(), type, alias.access(), alias.documentation(), alias.position()));
    }

    private void variable(Variable variable) {
        CppType type = concrete(variable, variable.type());
        if (type == null || skip(variable, closure.members().obstacle(type, "its type"))) {
            return;
        }
        closure.need(type);
        roots.add(new Variable(
                variable.name(),
                type,
                variable.isConstexpr(),
                variable.value(),
                variable.access(),
                variable.attributes(),
                variable.documentation(),
                variable.position()));
    }

    private @Nullable CppType concrete(CppDeclaration declaration, CppType type) {
        return switch (instantiator.concrete(type)) {
            case TypeResult.Known(CppType known) -> known;
            case TypeResult.Unknown(SkipReason kind, String reason) -> {
                skipped.add(new CppSkipped(kind, declaration.name(), reason, declaration.position()));
                yield null;
            }
        };
    }

    private void concrete(Function function) {
        switch (instantiator.concrete(function)) {
            case FunctionResult.Made(Function made) -> function(made);
            case FunctionResult.Impossible(SkipReason kind, String reason) ->
                skipped.add(new CppSkipped(kind, function.name(), reason, function.position()));
        }
    }

    private void function(Function function) {
        if (!skip(function, closure.members().obstacle(function))) {
            closure.need(function);
            roots.add(function);
        }
    }

    private boolean skip(CppDeclaration declaration, MemberSelection.@Nullable Obstacle obstacle) {
        if (obstacle != null) {
            skipped.add(new CppSkipped(obstacle.kind(), declaration.name(), obstacle.reason(), declaration.position()));
        }
        return obstacle != null;
    }

    /** A template that nobody gave arguments is nothing that could be bound. */
    private void skipTemplates() {
        for (FunctionTemplate template : templates) {
            if (!deduced.isMade(template)
                    && requested.functions().stream()
                            .noneMatch(it -> it.position().equals(template.position()))) {
                skipped.add(new CppSkipped(
                        SkipReason.NO_ARGUMENTS,
                        template.name(),
                        "function template: 'instantiate' names its instances",
                        template.position()));
            }
        }
        Set<QualifiedName> used = closure.bound().keySet().stream()
                .filter(QualifiedName::isSpecialization)
                .map(QualifiedName::template)
                .collect(Collectors.toSet());
        for (ClassTemplate template : classTemplates) {
            if (!used.contains(template.name())) {
                skipped.add(new CppSkipped(
                        SkipReason.NO_ARGUMENTS,
                        template.name(),
                        "class template that no signature gives arguments: 'instantiate' names its instances",
                        template.position()));
            }
        }
    }
}
