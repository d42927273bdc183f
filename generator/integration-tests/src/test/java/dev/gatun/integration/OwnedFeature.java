package dev.gatun.integration;

import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.OwnedRule;
import dev.gatun.generator.config.OwnedRule.Mode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code features/owned/gatun.yaml} says. */
final class OwnedFeature {

    private OwnedFeature() {}

    static Configuration configuration() {
        Configuration none = Configuration.NONE;
        List<OwnedRule> owned = List.of(
                rule("db", "db_close", null, List.of(), null, Mode.CONFINED, false),
                rule("stmt", "stmt_finalize", "db_prepare", List.of("db_adopt.s"), "db", Mode.CONFINED, false),
                rule("pool", "pool_delete", null, List.of(), null, Mode.SHARED, true),
                rule("item", "item_delete", null, List.of(), null, Mode.CONFINED, false),
                rule("node", "node_delete", null, List.of(), null, Mode.SHARED, false));
        return new Configuration(
                none.errors(),
                none.out(),
                none.buffers(),
                owned,
                none.callbacks(),
                none.critical(),
                none.enums(),
                none.tagged(),
                none.strings(),
                none.charset(),
                none.nonNull(),
                none.nullable(),
                none.newtypes(),
                none.naming(),
                none.variadic());
    }

    private static OwnedRule rule(
            String type,
            String free,
            @Nullable String from,
            List<String> consumedBy,
            @Nullable String parent,
            Mode mode,
            boolean cleaner) {
        return new OwnedRule(
                Entry.of(type),
                Entry.of(free),
                from == null ? null : List.of(Entry.of(from)),
                List.of(),
                consumedBy.stream().map(Entry::of).toList(),
                parent == null ? null : Entry.of(parent),
                mode,
                cleaner);
    }
}
