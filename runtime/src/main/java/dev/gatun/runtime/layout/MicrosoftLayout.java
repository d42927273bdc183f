package dev.gatun.runtime.layout;

import static dev.gatun.runtime.layout.LayoutEngine.bits;
import static dev.gatun.runtime.layout.LayoutEngine.roundUp;

import dev.gatun.runtime.layout.RecordLayout.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * One record under the rules of Microsoft's compiler ("C Bit Fields", "pack pragma", "align"), and for GNU's attributes
 * under what Clang does for that target.
 */
final class MicrosoftLayout {

    /** In bytes; {@code #pragma pack} of more than a pointer's size says nothing. */
    private static final int LARGEST_PACK = 8;
    /** In bytes: what an empty record takes in C. */
    private static final long EMPTY_SIZE = 4;

    private final RecordDescription description;
    /** In bytes; {@link Long#MAX_VALUE} for none. */
    private final long cap;

    private final List<Placement> placements = new ArrayList<>();
    /** In bytes, as everything that has no other unit. */
    private long alignment = 1;

    private long requiredAlignment = 1;
    private long end;
    /** The size of the open storage unit; 0 if there is none. It ends at {@link #end}. */
    private long unit;

    private long freeBits;

    MicrosoftLayout(RecordDescription description) {
        this.description = description;
        boolean limited = description.pack() != 0 && description.pack() <= LARGEST_PACK;
        this.cap = description.packed() ? 1 : limited ? description.pack() : Long.MAX_VALUE;
    }

    RecordLayout layout() {
        for (MemberDescription member : description.members()) {
            placements.add(
                    !member.isBitField()
                            ? placeField(member)
                            : member.width() == 0 ? placeZeroWidth(member) : placeBitField(member));
        }
        end = roundUp(end, alignment);
        requiredAlignment = Math.max(requiredAlignment, description.alignment());
        alignment = Math.max(alignment, requiredAlignment);
        end = roundUp(end, Math.max(Math.min(alignment, cap), requiredAlignment));
        if (end == 0) {
            end = requiredAlignment >= EMPTY_SIZE ? alignment : EMPTY_SIZE;
        }
        bits(end); // the largest offset in bits has to fit too
        // once an attribute of the record itself asks for any alignment, all that it has is required where it is a
        // member
        long required = description.alignment() == 0 ? requiredAlignment : alignment;
        return new RecordLayout(end, alignment, required, placements);
    }

    private Placement placeField(MemberDescription member) {
        unit = 0;
        long demanded = demanded(member);
        requiredAlignment = Math.max(requiredAlignment, demanded);
        long fieldAlignment = Math.max(packed(member, member.type().naturalAlignment()), demanded);
        alignment = Math.max(alignment, fieldAlignment);
        long offset = description.union() ? 0 : roundUp(end, fieldAlignment);
        long size = member.type().size();
        end = Math.max(end, Math.addExact(offset, size));
        return new Placement(bits(offset), bits(size));
    }

    private Placement placeBitField(MemberDescription member) {
        long size = member.type().size();
        if (!description.union() && unit == size && member.width() <= freeBits) {
            long offset = bits(end) - freeBits;
            freeBits -= member.width();
            return new Placement(offset, member.width());
        }
        unit = size;
        if (description.union()) {
            end = Math.max(end, size);
            return new Placement(0, member.width());
        }
        long offset = roundUp(end, alignmentOfUnit(member));
        alignment = Math.max(alignment, alignmentOfUnit(member));
        end = Math.addExact(offset, size);
        freeBits = bits(size) - member.width();
        return new Placement(bits(offset), member.width());
    }

    /** Without an open unit before it, it says nothing. */
    private Placement placeZeroWidth(MemberDescription member) {
        if (unit == 0) {
            return new Placement(description.union() ? 0 : bits(end), 0);
        }
        unit = 0;
        if (description.union()) {
            end = Math.max(end, member.type().size());
            return new Placement(0, 0);
        }
        end = roundUp(end, alignmentOfUnit(member));
        alignment = Math.max(alignment, alignmentOfUnit(member));
        return new Placement(bits(end), 0);
    }

    /** What attributes of a bit-field ask for raises its unit's alignment, and is no requirement of the record. */
    private long alignmentOfUnit(MemberDescription member) {
        long demanded = demanded(member);
        return Math.max(packed(member, Math.max(member.type().naturalAlignment(), demanded)), demanded);
    }

    private long packed(MemberDescription member, long natural) {
        return member.packed() ? 1 : Math.min(natural, cap);
    }

    /** What attributes ask for, of the member and of its type. */
    private static long demanded(MemberDescription member) {
        return Math.max(member.explicitAlignment(), member.type().requiredAlignment());
    }
}
