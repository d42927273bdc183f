package dev.gatun.generator.diff;

import dev.gatun.generator.diff.ApiElement.Kind;
import dev.gatun.generator.diff.Change.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares what Java code can use of two versions. */
final class ApiComparison {

    private final Map<String, ApiElement> old;
    private final Map<String, ApiElement> current;
    private final List<Change> changes = new ArrayList<>();

    private ApiComparison(List<ApiElement> old, List<ApiElement> current) {
        this.old = byKey(old);
        this.current = byKey(current);
    }

    static List<Change> compare(List<ApiElement> old, List<ApiElement> current) {
        return new ApiComparison(old, current).run();
    }

    private static Map<String, ApiElement> byKey(List<ApiElement> elements) {
        Map<String, ApiElement> map = new LinkedHashMap<>();
        elements.forEach(element -> map.putIfAbsent(element.key(), element));
        return map;
    }

    private List<Change> run() {
        SortedMap<String, Came> byName = new TreeMap<>();
        current.forEach((key, element) -> {
            ApiElement was = old.get(key);
            if (was != null) {
                both(was, element);
            } else if (!isWithin(element, current, old)) {
                byName.computeIfAbsent(element.plainName(), _ -> new Came())
                        .added
                        .add(element);
            }
        });
        old.forEach((key, element) -> {
            if (!current.containsKey(key) && !isWithin(element, old, current)) {
                byName.computeIfAbsent(element.plainName(), _ -> new Came())
                        .removed
                        .add(element);
            }
        });
        byName.values().forEach(this::cameAndWent);
        return changes;
    }

    /** Overloads of one name. */
    private static final class Came {
        private final List<ApiElement> added = new ArrayList<>();
        private final List<ApiElement> removed = new ArrayList<>();
    }

    /** Whether its class is in the one version only, as itself: then the class tells all. */
    private static boolean isWithin(
            ApiElement element, Map<String, ApiElement> version, Map<String, ApiElement> other) {
        String owner = "type " + element.owner();
        return version.containsKey(owner) && !other.containsKey(owner);
    }

    /** One that went and one that came under the same name is one that changed. */
    private void cameAndWent(Came names) {
        if (names.added.size() == 1 && names.removed.size() == 1) {
            ApiElement after = names.added.getFirst();
            ApiElement before = names.removed.getFirst();
            add(Effect.SOURCE_INCOMPATIBLE, before, "changed to " + signature(after));
            return;
        }
        names.removed.forEach(element -> add(Effect.SOURCE_INCOMPATIBLE, element, "removed"));
        names.added.forEach(this::added);
    }

    private static String signature(ApiElement element) {
        return element.kind() == Kind.FIELD
                ? element.declaration() + " " + element.name()
                : element.name().substring(element.name().lastIndexOf('.') + 1);
    }

    private void added(ApiElement element) {
        switch (element.kind()) {
            case ABSTRACT_METHOD ->
                add(Effect.SOURCE_INCOMPATIBLE, element, "added: what implements " + element.owner() + " lacks it");
            case ENUM_CONSTANT ->
                add(Effect.COMPATIBLE, element, "added (a switch over all constants needs a branch for it)");
            case TYPE, METHOD, FIELD -> add(Effect.COMPATIBLE, element, "added");
        }
    }

    private void both(ApiElement was, ApiElement is) {
        if (was.kind() != is.kind() && (was.kind() == Kind.ABSTRACT_METHOD || is.kind() == Kind.ABSTRACT_METHOD)) {
            add(
                    Effect.SOURCE_INCOMPATIBLE,
                    is,
                    is.kind() == Kind.ABSTRACT_METHOD ? "is abstract now" : "is no longer abstract");
        }
        if (!was.declaration().equals(is.declaration())) {
            add(
                    Effect.SOURCE_INCOMPATIBLE,
                    is,
                    (is.kind() == Kind.TYPE ? "is " : "has type ")
                            + Comparison.was(is.declaration(), was.declaration()));
        } else if (!was.nullness().equals(is.nullness())) {
            add(Effect.COMPATIBLE, is, "annotations differ: " + Comparison.was(is.nullness(), was.nullness()));
        }
    }

    private void add(Effect effect, ApiElement element, String description) {
        changes.add(new Change(effect, element.qualifiedName(), description, null));
    }
}
