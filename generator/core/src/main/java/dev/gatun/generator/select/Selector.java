package dev.gatun.generator.select;

import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what is bound. */
public final class Selector {

    private final Model model;
    private final Filter filter;
    private final Linkability linkability;
    private final Closure closure;
    private final List<Declaration> unbindable = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private Selector(Model model, SelectionRequest request) {
        this.model = model;
        this.filter = request.includes().values().stream().allMatch(Set::isEmpty)
                ? new HeaderFilter(model, request.includeAll())
                : new NameFilter(request.includes());
        this.linkability = new Linkability(model);
        this.closure = new Closure(model);
    }

    /** Selects from the model. */
    public static Selection select(Model model, SelectionRequest request) {
        return new Selector(model, request).run();
    }

    private Selection run() {
        for (Declaration declaration : model.declarations()) {
            Declaration wanted = filter.select(declaration);
            if (wanted != null) {
                addOrSkip(wanted);
            }
        }
        for (Skipped candidate : model.skipped()) {
            if (filter.selects(candidate)) {
                skipped.add(candidate);
            }
        }
        return new Selection(model, inSourceOrder(), unbindable, skipped, unknownNames());
    }

    private void addOrSkip(Declaration declaration) {
        String obstacle = obstacle(declaration);
        if (obstacle == null) {
            closure.add(declaration);
        } else {
            unbindable.add(declaration);
            skipped.add(new Skipped(declaration.name(), obstacle, declaration.position()));
        }
    }

    private @Nullable String obstacle(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Function function -> linkability.obstacle(function);
            case Declaration.Variable variable -> linkability.obstacle(variable);
            case Declaration.Typedef typedef -> {
                var function = FunctionTypedefs.functionType(typedef.type());
                yield function == null ? null : linkability.callbackObstacle(function);
            }
            case Declaration.Record _, Declaration.Enumeration _, Declaration.Macro _ -> null;
        };
    }

    /** Dependencies stand where they are declared, not where they were needed first: that changes with the selection. */
    private List<Declaration> inSourceOrder() {
        Set<Declaration> selected = closure.declarations();
        List<Declaration> ordered = new ArrayList<>(selected.size());
        for (Declaration declaration : model.declarations()) {
            if (selected.remove(declaration)) {
                ordered.add(declaration);
            }
        }
        // members' records and enums, and those with a part of their constants
        ordered.addAll(selected);
        return ordered;
    }

    private List<Diagnostic> unknownNames() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Map.Entry<DeclarationKind, List<String>> entry : filter.unmatched().entrySet()) {
            for (String name : entry.getValue()) {
                diagnostics.add(unknown(entry.getKey(), name));
            }
        }
        return diagnostics;
    }

    private Diagnostic unknown(DeclarationKind kind, String name) {
        String noun = NameFilter.noun(kind);
        String nearest = NearestName.of(name, NameFilter.names(model, kind));
        String hint = nearest == null
                ? "names are those of the headers; `gatun inspect` lists them"
                : "did you mean '" + nearest + "'?";
        return new Diagnostic(
                DiagnosticKind.UNKNOWN_NAME, "no " + noun + " '" + name + "' in the headers", null, 1, hint);
    }

    /** What the user selects by. */
    interface Filter {

        /** The declaration, or the part of it that is selected; null for none. */
        @Nullable Declaration select(Declaration declaration);

        boolean selects(Skipped skipped);

        /** Names that have selected nothing. */
        Map<DeclarationKind, List<String>> unmatched();
    }
}
