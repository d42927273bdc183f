package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.CppRules;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import java.util.ArrayList;
import java.util.List;

/** Rules for C++, which nothing in C is meant by. */
final class CppOnly {

    private CppOnly() {}

    static List<Diagnostic> refused(CppRules rules) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Entry entry : rules.owned()) {
            String message = "in C 'owned' is a map of types to the functions that free them";
            diagnostics.add(error(message, entry));
        }
        rules.gives().forEach(entry -> diagnostics.add(forCpp("gives", entry)));
        rules.keeps().forEach(entry -> diagnostics.add(forCpp("keeps", entry)));
        rules.copies().forEach(entry -> diagnostics.add(forCpp("copies", entry)));
        rules.texts().forEach(entry -> diagnostics.add(forCpp("texts", entry)));
        rules.statuses().forEach(rule -> diagnostics.add(forCpp("type", rule.type())));
        rules.instances().forEach(rule -> diagnostics.add(forCpp("instantiate", rule.name())));
        rules.names().forEach(rule -> diagnostics.add(forCpp("names", rule.name())));
        rules.namespaces().forEach(rule -> diagnostics.add(forCpp("namespaces", rule.name())));
        return diagnostics;
    }

    private static Diagnostic forCpp(String key, Entry entry) {
        return error("'" + key + "' is for headers of C++", entry);
    }

    private static Diagnostic error(String message, Entry entry) {
        return new Diagnostic(DiagnosticKind.BAD_CONFIGURATION, message, entry.position(), entry.length(), null);
    }
}
