package dev.gatun.generator.select;

import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.pattern.HeaderPattern;
import dev.gatun.generator.pattern.PatternException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names and patterns of a request, read.
 *
 * @param diagnostics what is wrong with them
 */
public record Patterns(
        Map<DeclarationKind, NameList> includes,
        Map<DeclarationKind, NameList> excludes,
        List<HeaderPattern> includeHeaders,
        List<HeaderPattern> excludeHeaders,
        List<Diagnostic> diagnostics) {

    public static Patterns of(SelectionRequest request) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        return new Patterns(
                names(request.includes(), diagnostics),
                names(request.excludes(), diagnostics),
                headers(request.includeHeaders(), diagnostics),
                headers(request.excludeHeaders(), diagnostics),
                diagnostics);
    }

    private static Map<DeclarationKind, NameList> names(
            Map<DeclarationKind, Set<String>> texts, List<Diagnostic> diagnostics) {
        Map<DeclarationKind, NameList> lists = new EnumMap<>(DeclarationKind.class);
        texts.forEach((kind, names) -> {
            for (String name : names) {
                try {
                    lists.computeIfAbsent(kind, _ -> new NameList()).add(name);
                } catch (PatternException e) {
                    diagnostics.add(bad(name, " for a " + KindNames.noun(kind), e));
                }
            }
        });
        return lists;
    }

    private static List<HeaderPattern> headers(List<String> texts, List<Diagnostic> diagnostics) {
        List<HeaderPattern> headers = new ArrayList<>();
        for (String text : texts) {
            try {
                headers.add(HeaderPattern.of(text));
            } catch (PatternException e) {
                diagnostics.add(bad(text, " for a header", e));
            }
        }
        return headers;
    }

    private static Diagnostic bad(String pattern, String purpose, PatternException e) {
        return new Diagnostic(
                DiagnosticKind.BAD_PATTERN,
                "pattern '" + pattern + "'" + purpose + ": " + e.getMessage() + " (character " + e.position() + ")",
                null,
                1,
                "a name stands for itself; anything else is a regular expression for whole names, as in sqlite3_(open|close).*");
    }
}
