package dev.gatun.generator.config.read;

import dev.gatun.generator.config.CallbackRule;
import dev.gatun.generator.config.CallbackRule.Lifetime;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.ErrorRule;
import dev.gatun.generator.config.ErrorRule.Convention;
import dev.gatun.generator.config.OutRule;
import dev.gatun.generator.config.OwnedRule;
import dev.gatun.generator.config.StringRule;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.pattern.NamePattern;
import dev.gatun.generator.pattern.PatternException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds entries that can't both be followed, as far as their texts tell; what needs the headers is the planners' business. */
public final class Contradictions {

    private final Configuration configuration;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Contradictions(Configuration configuration) {
        this.configuration = configuration;
    }

    /** All of a configuration. */
    public static List<Diagnostic> of(Configuration configuration) {
        Contradictions contradictions = new Contradictions(configuration);
        contradictions.configuration.errors().forEach(contradictions::error);
        contradictions.parameters();
        contradictions.owned();
        contradictions.configuration.callbacks().forEach(contradictions::callback);
        contradictions.critical();
        contradictions.strings();
        contradictions.both(configuration.nonNull(), configuration.nullable(), "'%s' is both non-null and nullable");
        return contradictions.diagnostics;
    }

    private void error(ErrorRule rule) {
        if (rule.convention() == Convention.STATUS
                && rule.success().isEmpty()
                && !rule.functions().isEmpty()) {
            report(
                    "convention 'status' without 'success'",
                    rule.functions().getFirst(),
                    null,
                    "say which values mean success");
        }
        if (rule.convention() != Convention.STATUS && !rule.success().isEmpty()) {
            report(
                    "'success' is for convention 'status' only",
                    rule.success().getFirst(),
                    null,
                    rule.convention() == Convention.NULL
                            ? "leave it out: null alone means failure"
                            : "leave it out, or use 'failure' with the results that mean failure");
        }
        boolean takesFailure = rule.convention() == Convention.ERRNO || rule.convention() == Convention.NEGATIVE;
        if (!takesFailure && !rule.failure().isEmpty()) {
            report(
                    "'failure' is for the conventions 'errno' and 'negative' only",
                    rule.failure().getFirst(),
                    null,
                    "leave it out");
        }
    }

    /** A parameter is a result, a buffer or a callback. */
    private void parameters() {
        Map<String, Entry> known = new HashMap<>();
        for (OutRule rule : configuration.out()) {
            parameter(known, rule.function(), rule.parameter());
        }
        configuration.buffers().forEach(rule -> parameter(known, rule.place(), rule.parameter()));
        for (CallbackRule rule : configuration.callbacks()) {
            if (rule.parameter() != null) {
                parameter(known, rule.place(), rule.parameter());
            }
        }
    }

    private void parameter(Map<String, Entry> known, Entry place, Entry parameter) {
        Entry first = known.putIfAbsent(place.text() + "." + parameter.text(), parameter);
        if (first != null) {
            report(
                    "parameter '" + parameter.text() + "' of '" + place.text() + "' is spoken of twice",
                    parameter,
                    first,
                    "it is one thing: an out-parameter, a buffer or a callback");
        }
    }

    private void owned() {
        Map<String, OwnedRule> byType = new HashMap<>();
        configuration.owned().forEach(rule -> byType.putIfAbsent(rule.type().text(), rule));
        for (OwnedRule rule : configuration.owned()) {
            if (rule.cleaner() && rule.mode() == OwnedRule.Mode.CONFINED) {
                report(
                        "'cleaner' frees objects of '" + rule.type().text()
                                + "' on a thread of its own, and the type is confined to one thread",
                        rule.type(),
                        null,
                        "leave out 'cleaner', or add mode: shared if the library allows calls from any thread");
            }
            if (isOwnAncestor(rule, byType)) {
                report(
                        "'" + rule.type().text() + "' is its own parent",
                        rule.parent() == null ? rule.type() : rule.parent(),
                        null,
                        "a parent is what has to outlive the object, and has another type");
            }
            both(
                    rule.from() == null ? List.of() : rule.from(),
                    rule.borrowed(),
                    "'%s' gives a new object and a borrowed one");
        }
    }

    private static boolean isOwnAncestor(OwnedRule rule, Map<String, OwnedRule> byType) {
        Set<String> seen = new HashSet<>();
        OwnedRule ancestor = rule;
        while (ancestor != null
                && ancestor.parent() != null
                && seen.add(ancestor.type().text())) {
            if (ancestor.parent().text().equals(rule.type().text())) {
                return true;
            }
            ancestor = byType.get(ancestor.parent().text());
        }
        return false;
    }

    private void callback(CallbackRule rule) {
        if (rule.owner() != null && rule.lifetime() != Lifetime.OWNER) {
            report("'owner' without lifetime: owner", rule.owner(), null, "add lifetime: owner, or leave 'owner' out");
        }
        if (rule.destroy() != null && rule.userData() == null) {
            report(
                    "'destroy' without 'user-data'",
                    rule.destroy(),
                    null,
                    "C calls it with the user data, by which the callback is found");
        }
        if (rule.destroy() != null && rule.lifetime() == Lifetime.CALL) {
            report(
                    "'destroy' for a callback that lives for one call only",
                    rule.destroy(),
                    null,
                    "leave it out, or name another lifetime");
        }
    }

    private void critical() {
        for (Entry entry : configuration.critical()) {
            NamePattern pattern = pattern(entry);
            for (CallbackRule rule : configuration.callbacks()) {
                if (pattern != null
                        && rule.parameter() != null
                        && pattern.matches(rule.place().text())) {
                    report(
                            "'" + rule.place().text() + "' is critical and takes callbacks",
                            entry,
                            rule.place(),
                            "a critical function can't call Java: leave it out of 'critical'");
                }
            }
        }
    }

    private static @Nullable NamePattern pattern(Entry entry) {
        try {
            return NamePattern.of(entry.text());
        } catch (PatternException e) {
            // reported where it is read or resolved
            return null;
        }
    }

    private void strings() {
        Map<String, Entry> known = new HashMap<>();
        for (StringRule rule : configuration.strings()) {
            for (Entry function : rule.functions()) {
                Entry first = known.putIfAbsent(function.text(), function);
                if (first != null) {
                    report("'" + function.text() + "' is in 'strings' twice", function, first, "keep one of them");
                }
            }
        }
    }

    private void both(List<Entry> some, List<Entry> others, String message) {
        for (Entry other : others) {
            for (Entry one : some) {
                if (one.text().equals(other.text())) {
                    report(message.formatted(one.text()), other, one, "keep one of them");
                }
            }
        }
    }

    private void report(String message, Entry entry, @Nullable Entry other, String hint) {
        Diagnostic diagnostic =
                new Diagnostic(DiagnosticKind.CONTRADICTION, message, entry.position(), entry.length(), hint);
        diagnostics.add(
                other == null || other.position() == null
                        ? diagnostic
                        : diagnostic.withNote("the other one is here", other.position()));
    }
}
