package dev.gatun.generator.select;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.pattern.NamePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports names and patterns that the headers have nothing for: as errors where something is missed, as warnings where it was unwanted. */
final class Unmatched {

    private final Model model;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private @Nullable Map<DeclarationKind, List<String>> names;

    private Unmatched(Model model) {
        this.model = model;
    }

    static List<Diagnostic> of(Wish wish, Model model) {
        Unmatched unmatched = new Unmatched(model);
        unmatched.names(wish.names(), DiagnosticKind.UNKNOWN_NAME, " in the headers");
        unmatched.headers(wish.headers(), DiagnosticKind.UNKNOWN_NAME, "");
        unmatched.names(wish.excludedNames(), DiagnosticKind.NOTHING_EXCLUDED, " to exclude");
        unmatched.headers(wish.excludedHeaders(), DiagnosticKind.NOTHING_EXCLUDED, " to exclude");
        return unmatched.diagnostics;
    }

    private void names(NameFilter filter, DiagnosticKind kind, String where) {
        filter.unmatched().forEach((declarationKind, texts) -> {
            for (String text : texts) {
                String noun = KindNames.noun(declarationKind);
                String what = NamePattern.isName(text) ? " '" + text + "'" : " matches '" + text + "'";
                diagnostics.add(
                        new Diagnostic(kind, "no " + noun + what + where, null, 1, hint(declarationKind, text)));
            }
        });
    }

    private String hint(DeclarationKind kind, String text) {
        Map<DeclarationKind, List<String>> known = names();
        for (Map.Entry<DeclarationKind, List<String>> other : known.entrySet()) {
            if (other.getValue().contains(text)) {
                return "there is a " + KindNames.noun(other.getKey()) + " of that name";
            }
        }
        String nearest = NamePattern.isName(text) ? NearestName.of(text, known.getOrDefault(kind, List.of())) : null;
        return nearest == null
                ? "names are those of the headers; `gatun inspect` lists them"
                : "did you mean '" + nearest + "'?";
    }

    private Map<DeclarationKind, List<String>> names() {
        if (names == null) {
            names = KindNames.of(model);
        }
        return names;
    }

    private void headers(HeaderPatterns patterns, DiagnosticKind kind, String where) {
        for (String text : patterns.unmatched()) {
            String nearest = NearestName.of(text, HeaderPatterns.names(model.files()));
            String hint = nearest == null
                    ? "a pattern stands for the end of a header's path, as in gtk/*.h"
                    : "did you mean '" + nearest + "'?";
            diagnostics.add(new Diagnostic(kind, "no header matches '" + text + "'" + where, null, 1, hint));
        }
    }
}
