package dev.gatun.runtime.layout;

import java.util.List;

/**
 * A struct or union, as far as its layout depends on it.
 *
 * @param union whether all members start at offset 0
 * @param members in order of declaration
 * @param packed whether the record carries the packed attribute
 * @param pack {@code #pragma pack} in force, in bytes; 0 for none
 * @param alignment the largest that {@code aligned(n)} on the record asks for, in bytes; 0 for none
 */
public record RecordDescription(
        boolean union, List<MemberDescription> members, boolean packed, int pack, long alignment) {

    /** @throws IllegalArgumentException if {@code pack} or {@code alignment} is neither 0 nor a power of two */
    public RecordDescription {
        members = List.copyOf(members);
        if (pack != 0) {
            Extent.requirePowerOfTwo(pack);
        }
        if (alignment != 0) {
            Extent.requirePowerOfTwo(alignment);
        }
    }

    /** A struct without attributes. */
    public static RecordDescription struct(List<MemberDescription> members) {
        return new RecordDescription(false, members, false, 0, 0);
    }

    /** A union without attributes. */
    public static RecordDescription union(List<MemberDescription> members) {
        return new RecordDescription(true, members, false, 0, 0);
    }
}
