package dev.gatun.runtime.layout;

import java.util.List;

/**
 * Where a record's members are.
 *
 * @param size in bytes, trailing padding included
 * @param alignment in bytes
 * @param requiredAlignment the most that attributes of the record and its members ask for, in bytes; 1 for none
 * @param members in order of the {@link RecordDescription#members() description}, one for each
 */
public record RecordLayout(long size, long alignment, long requiredAlignment, List<Placement> members) {

    /** Copies the list. */
    public RecordLayout {
        members = List.copyOf(members);
    }

    /** Size and alignment, for use as a member of another record. */
    public Extent extent() {
        return new Extent(size, alignment, alignment, requiredAlignment);
    }

    /**
     * A member's place.
     *
     * @param offset in bits from the record's start
     * @param width in bits; 0 for a flexible array and for a zero-width bit-field
     */
    public record Placement(long offset, long width) {

        /** The offset in bytes; rounded down where a bit-field starts within a byte. */
        public long byteOffset() {
            return offset / Byte.SIZE;
        }
    }
}
