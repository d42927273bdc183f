package dev.gatun.generator.select;

import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.select.Linkability.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what is bound. */
public final class Selector {

    private final Model model;
    private final Wish wish;
    private final Linkability linkability;
    private final Closure closure;
    private final Set<String> needed;
    private final List<Declaration> unbindable = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private Selector(Model model, Patterns patterns, boolean includeAll, Set<String> needed) {
        this.model = model;
        this.needed = needed;
        this.wish = new Wish(model, patterns, includeAll);
        this.linkability = new Linkability(model);
        this.closure = new Closure(model, wish::excludes);
    }

    /** Selects from the model. */
    public static Selection select(Model model, SelectionRequest request) {
        return select(model, request, Set.of());
    }

    /**
     * Selects from the model.
     *
     * @param needed names of functions that others need, wherever they are declared
     */
    public static Selection select(Model model, SelectionRequest request, Set<String> needed) {
        Patterns patterns = Patterns.of(request);
        return patterns.diagnostics().isEmpty()
                ? new Selector(model, patterns, request.includeAll(), needed).run()
                : new Selection(model, List.of(), List.of(), List.of(), List.of(), patterns.diagnostics());
    }

    private Selection run() {
        List<Declaration> asked = new ArrayList<>();
        for (Declaration declaration : model.declarations()) {
            // asked in any case: it notes which names and patterns match something
            Declaration wished = wish.select(declaration);
            Declaration wanted = isGiven(declaration) ? declaration : wished;
            if (wanted != null) {
                asked.add(wanted);
                addOrSkip(wanted);
            }
        }
        for (Skipped candidate : model.skipped()) {
            if (wish.selects(candidate)) {
                skipped.add(candidate);
            }
        }
        List<Diagnostic> unmatched = Unmatched.of(wish, model);
        return new Selection(closure.pruned(), inSourceOrder(), asked, unbindable, skipped, unmatched);
    }

    /** Who gives a macro or a variadic function a signature has selected it. */
    private boolean isGiven(Declaration declaration) {
        return declaration instanceof Declaration.Function function
                && (needed.contains(function.name()) || isGiven(function.definition()));
    }

    private static boolean isGiven(Declaration.Function.Definition definition) {
        return switch (definition) {
            case MACRO, FIXED_FORM -> true;
            case NONE, BODY -> false;
        };
    }

    private void addOrSkip(Declaration declaration) {
        String obstacle = obstacle(declaration);
        if (obstacle == null) {
            closure.add(declaration);
        } else {
            unbindable.add(declaration);
            skipped.add(new Skipped(
                    DiagnosticKind.SKIPPED_UNREACHABLE, declaration.name(), obstacle, declaration.position()));
        }
    }

    private @Nullable String obstacle(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Function function -> reason(linkability.passage(function));
            case Declaration.Variable variable -> reason(linkability.passage(variable));
            case Declaration.Typedef typedef -> {
                var function = FunctionTypedefs.functionType(typedef.type());
                yield function == null ? null : linkability.callbackObstacle(function);
            }
            case Declaration.Record _, Declaration.Enumeration _, Declaration.Macro _ -> null;
        };
    }

    private static @Nullable String reason(Passage passage) {
        return passage instanceof Passage.Impossible(String reason) ? reason : null;
    }

    /** Dependencies stand where they are declared, not where they were needed first: that changes with the selection. */
    private List<Declaration> inSourceOrder() {
        Set<Declaration> selected = closure.declarations();
        List<Declaration> ordered = new ArrayList<>(selected.size());
        for (Declaration declaration : model.declarations()) {
            Declaration bound = closure.asBound(declaration);
            if (selected.remove(bound)) {
                ordered.add(bound);
            }
        }
        // members' records and enums, and those with a part of their constants
        ordered.addAll(selected);
        return ordered;
    }
}
