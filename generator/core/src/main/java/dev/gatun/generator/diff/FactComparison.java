package dev.gatun.generator.diff;

import dev.gatun.generator.diff.Change.Effect;
import dev.gatun.generator.diff.Fact.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares what two versions rely on. */
final class FactComparison {

    /** Qualifiers change neither layout nor how a type is passed. */
    private static final Pattern QUALIFIERS = Pattern.compile("\\b(const|volatile|restrict|_Atomic)\\b *| +(?=[*,)])");

    private final Map<String, Map<String, Fact>> old;
    private final Map<String, Map<String, Fact>> current;
    private final List<Change> changes = new ArrayList<>();

    private FactComparison(List<Fact> old, List<Fact> current) {
        this.old = bySubject(old);
        this.current = bySubject(current);
    }

    static List<Change> compare(List<Fact> old, List<Fact> current) {
        FactComparison comparison = new FactComparison(old, current);
        TreeSet<String> subjects = new TreeSet<>(comparison.old.keySet());
        subjects.addAll(comparison.current.keySet());
        subjects.forEach(comparison::subject);
        return comparison.changes;
    }

    private static Map<String, Map<String, Fact>> bySubject(List<Fact> facts) {
        Map<String, Map<String, Fact>> map = new LinkedHashMap<>();
        facts.forEach(fact ->
                map.computeIfAbsent(fact.subject(), _ -> new LinkedHashMap<>()).putIfAbsent(fact.aspect(), fact));
        return map;
    }

    private void subject(String subject) {
        Map<String, Fact> before = old.getOrDefault(subject, Map.of());
        Map<String, Fact> after = current.getOrDefault(subject, Map.of());
        if (before.isEmpty() || after.isEmpty()) {
            whole(subject, before, after);
            return;
        }
        after.forEach((aspect, fact) -> {
            Fact was = before.get(aspect);
            if (was != null && !was.value().equals(fact.value())) {
                String text = aspect + " " + Comparison.was(fact.value(), was.value());
                changes.add(new Change(effect(fact, was), subject, text, fact.place()));
            }
        });
        if (!before.keySet().equals(after.keySet())) {
            exchanged(subject, before, after);
        }
    }

    /** A plain member that became a bit-field, a constant that got another kind of value. */
    private void exchanged(String subject, Map<String, Fact> before, Map<String, Fact> after) {
        for (Fact fact : before.values()) {
            if (!after.containsKey(fact.aspect())) {
                String text = "no " + fact.aspect() + " any more, was " + fact.value();
                changes.add(new Change(Effect.ABI, subject, text, anyPlace(after)));
            }
        }
    }

    /** What comes is no matter here. Of what goes, only a library's symbols are: the Java API tells the rest. */
    private void whole(String subject, Map<String, Fact> before, Map<String, Fact> after) {
        if (after.isEmpty() && before.values().stream().anyMatch(fact -> fact.kind() == Kind.SYMBOL)) {
            changes.add(new Change(Effect.ABI, subject, "removed", anyPlace(before)));
        }
    }

    private static @Nullable String anyPlace(Map<String, Fact> facts) {
        return facts.values().iterator().next().place();
    }

    private static Effect effect(Fact fact, Fact was) {
        return switch (fact.kind()) {
            case LAYOUT, VALUE -> Effect.ABI;
            case TYPE, SYMBOL -> unqualified(fact).equals(unqualified(was)) ? Effect.COMPATIBLE : Effect.ABI;
        };
    }

    private static String unqualified(Fact fact) {
        return QUALIFIERS.matcher(fact.value()).replaceAll("");
    }
}
