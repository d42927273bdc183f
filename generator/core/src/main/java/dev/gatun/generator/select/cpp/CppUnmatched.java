package dev.gatun.generator.select.cpp;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.pattern.NamePattern;
import dev.gatun.generator.select.HeaderPatterns;
import dev.gatun.generator.select.KindNames;
import dev.gatun.generator.select.NameList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports names and patterns that the headers have nothing for, as C's selection does. */
final class CppUnmatched {

    private final CppModel model;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private CppUnmatched(CppModel model) {
        this.model = model;
    }

    static List<Diagnostic> of(CppWish wish, CppModel model) {
        CppUnmatched unmatched = new CppUnmatched(model);
        unmatched.names(wish.patterns().includes(), DiagnosticKind.UNKNOWN_NAME, " in the headers");
        unmatched.headers(wish.headers(), DiagnosticKind.UNKNOWN_NAME, "");
        unmatched.names(wish.patterns().excludes(), DiagnosticKind.NOTHING_EXCLUDED, " to exclude");
        unmatched.headers(wish.excludedHeaders(), DiagnosticKind.NOTHING_EXCLUDED, " to exclude");
        return unmatched.diagnostics;
    }

    private void names(Map<DeclarationKind, NameList> lists, DiagnosticKind kind, String where) {
        lists.forEach((declarationKind, list) -> {
            for (String text : list.unmatched()) {
                String what =
                        NamePattern.isName(text) || isQualified(text) ? " '" + text + "'" : " matches '" + text + "'";
                String message = "no " + KindNames.noun(declarationKind) + what + where;
                diagnostics.add(new Diagnostic(kind, message, null, 1, hint(declarationKind, text)));
            }
        });
    }

    private static boolean isQualified(String text) {
        return text.matches("\\w+(::\\w+)+");
    }

    private String hint(DeclarationKind kind, String text) {
        Map<DeclarationKind, List<String>> known = CppKindNames.of(model);
        for (Map.Entry<DeclarationKind, List<String>> other : known.entrySet()) {
            if (other.getValue().contains(text)) {
                return "there is a " + KindNames.noun(other.getKey()) + " of that name";
            }
        }
        String nearest = NearestName.of(text, known.getOrDefault(kind, List.of()));
        return nearest == null
                ? "names are those of the headers, with or without their namespaces; `gatun inspect` lists them"
                : "did you mean '" + nearest + "'?";
    }

    private void headers(HeaderPatterns patterns, DiagnosticKind kind, String where) {
        for (String text : patterns.unmatched()) {
            String nearest = NearestName.of(text, HeaderPatterns.names(model.files()));
            String hint = nearest == null
                    ? "a pattern stands for the end of a header's path, as in geo/*.hpp"
                    : "did you mean '" + nearest + "'?";
            diagnostics.add(new Diagnostic(kind, "no header matches '" + text + "'" + where, null, 1, hint));
        }
    }
}
