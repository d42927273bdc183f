package dev.gatun.generator.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type whose objects have an owner.
 *
 * @param type record
 * @param free function that ends an object
 * @param from patterns for functions whose result is a new object, besides out-parameters; null for the default
 * @param borrowed patterns for functions whose result has another owner
 * @param consumedBy {@code function.parameter}s that take an object over
 * @param parent type of the objects that have to outlive those of this type; null for none
 * @param cleaner whether an unreachable object is freed
 */
public record OwnedRule(
        Entry type,
        Entry free,
        @Nullable List<Entry> from,
        List<Entry> borrowed,
        List<Entry> consumedBy,
        @Nullable Entry parent,
        Mode mode,
        boolean cleaner) {

    public OwnedRule {
        from = from == null ? null : List.copyOf(from);
        borrowed = List.copyOf(borrowed);
        consumedBy = List.copyOf(consumedBy);
    }

    /** Who may use an object. */
    public enum Mode {
        /** The thread that made it. */
        CONFINED,
        /** All threads. */
        SHARED
    }
}
