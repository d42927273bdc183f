package dev.gatun.generator.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A struct with a union and a field that tells which member counts.
 *
 * @param union field; null for the anonymous union
 */
public record TaggedUnionRule(
        Entry struct, Entry tag, @Nullable Entry union, List<Case> cases) {

    public TaggedUnionRule {
        cases = List.copyOf(cases);
    }

    /**
     * A value of the tag.
     *
     * @param constant name, or a number
     * @param member of the union; null for none
     */
    public record Case(Entry constant, @Nullable Entry member) {}
}
