package dev.gatun.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record's union as alternatives. Classes are simple names within that of the record.
 *
 * @param variant the sealed interface
 * @param unknown the record of tags that are none of the cases'
 * @param accessor the methods that read and write it
 * @param tag one of the record's own fields
 * @param union the record's field that has the members; null where these are the record's own
 * @param writable whether nothing of it is const
 */
public record TaggedPlan(
        String variant,
        String unknown,
        String accessor,
        FieldPlan tag,
        @Nullable FieldPlan union,
        List<Case> cases,
        boolean writable) {

    public TaggedPlan {
        cases = List.copyOf(cases);
    }

    /** The integer type of the tag. */
    public Scalar number() {
        Scalar number = TaggedPlanner.number(tag);
        if (number == null) {
            throw new IllegalStateException("no tag: " + tag.cName());
        }
        return number;
    }

    /**
     * A value of the tag.
     *
     * @param className the record
     * @param cName the constant, or the number
     * @param value as the tag's carrier has it
     * @param member of the record or of the union's class; null where no member counts
     * @param component name of the record's component
     */
    public record Case(
            String className,
            String cName,
            long value,
            @Nullable FieldPlan member,
            String component) {}
}
