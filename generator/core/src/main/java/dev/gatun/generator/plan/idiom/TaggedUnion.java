package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.Declaration;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record with a tag that tells which member of a union counts.
 *
 * @param record the struct; or the union itself, of which each member starts with the tag
 * @param tag an integer or an enum
 * @param union the member with the cases' members; null where these are members of the record itself, by an anonymous union
 * @param cases of different values
 */
public record TaggedUnion(
        Declaration.Record record, Declaration.Field tag, Declaration.@Nullable Field union, List<Case> cases) {

    public TaggedUnion {
        cases = List.copyOf(cases);
    }

    /**
     * A value of the tag.
     *
     * @param name of the constant, or the number
     * @param member null where no member counts
     */
    public record Case(String name, BigInteger value, Declaration.@Nullable Field member) {}
}
