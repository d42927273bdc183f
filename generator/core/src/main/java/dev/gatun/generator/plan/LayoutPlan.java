package dev.gatun.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record's definition in terms of C types, from which the runtime computes its layout on the platform it runs on.
 *
 * @param union struct otherwise
 * @param packed whether the record has the packed attribute
 * @param pack {@code #pragma pack} in force, in bytes; 0 for none
 * @param alignment the largest explicit alignment, in bytes; 0 for none
 * @param anywhere whether packed records have such records as members, so that a pointer to one may hold any address
 */
public record LayoutPlan(
        boolean union, List<Member> members, boolean packed, int pack, long alignment, boolean anywhere) {

    /** A member, in order. */
    public sealed interface Member {

        /** The largest explicit alignment, in bytes; 0 for none. */
        long alignment();

        /** Whether the member itself has the packed attribute. */
        boolean packed();
    }

    /** @param dimensions of an array, outermost first, 0 for one that is incomplete; empty for anything else */
    public record FieldMember(String name, ValueType type, List<Long> dimensions, long alignment, boolean packed)
            implements Member {}

    /** @param name null for an unnamed bit-field */
    public record BitFieldMember(@Nullable String name, Scalar type, int width, long alignment, boolean packed)
            implements Member {}

    /**
     * A bit-field of a type wider than any scalar of Java's.
     *
     * @param name null for an unnamed bit-field
     */
    public record WideBitFieldMember(
            @Nullable String name, View type, boolean signed, int width, long alignment, boolean packed)
            implements Member {}

    /** A struct or union without a name, whose fields are the outer record's. */
    public record AnonymousMember(LayoutPlan layout, long alignment, boolean packed) implements Member {}

    /**
     * A member of a type that the runtime doesn't know.
     *
     * @param size in bytes
     * @param typeAlignment of the type, in bytes
     */
    public record BlobMember(String name, long size, long typeAlignment, long alignment, boolean packed)
            implements Member {}
}
