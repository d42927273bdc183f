package dev.gatun.runtime.layout;

import static dev.gatun.runtime.layout.LayoutEngine.bits;
import static dev.gatun.runtime.layout.LayoutEngine.roundUp;

import dev.gatun.runtime.layout.RecordLayout.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * One record under the rules of System V: those of the psABI for x86-64, section 3.1.2, and for what that leaves open
 * (attributes, {@code #pragma pack}, their combination with bit-fields) what GCC does.
 */
final class SystemVLayout {

    private final BitFieldRule rule;
    private final RecordDescription description;
    private final List<Placement> placements = new ArrayList<>();
    /** In bits, as everything below. */
    private long recordAlignment;

    private long end;

    SystemVLayout(BitFieldRule rule, RecordDescription description) {
        this.rule = rule;
        this.description = description;
        this.recordAlignment = bits(Math.max(1, description.alignment()));
    }

    RecordLayout layout() {
        for (MemberDescription member : description.members()) {
            placements.add(member.isBitField() ? placeBitField(member) : placeField(member));
        }
        long size = roundUp(roundUp(end, Byte.SIZE), recordAlignment);
        return new RecordLayout(size / Byte.SIZE, recordAlignment / Byte.SIZE, 1, placements);
    }

    private Placement placeField(MemberDescription member) {
        long alignment = cap(Math.max(
                isPacked(member) ? Byte.SIZE : bits(member.type().alignment()), bits(member.explicitAlignment())));
        recordAlignment = Math.max(recordAlignment, alignment);
        return place(roundUp(start(), alignment), bits(member.type().size()));
    }

    private Placement placeBitField(MemberDescription member) {
        long typeAlignment = bits(member.type().alignment());
        if (member.width() == 0) {
            return placeZeroWidth(member, typeAlignment);
        }
        long alignment = cap(Math.max(isMachineInteger(member) ? member.width() : 1, bits(member.explicitAlignment())));
        if (member.name() != null || rule == BitFieldRule.AAPCS) {
            recordAlignment = Math.max(recordAlignment, Math.max(alignment, impliedAlignment(member, typeAlignment)));
        }
        long offset = roundUp(start(), alignment);
        if (mayNotStraddle(member) && straddles(offset, member, typeAlignment)) {
            offset = roundUp(offset, typeAlignment);
        }
        return place(offset, member.width());
    }

    /** Packing and {@code #pragma pack} do not concern a zero width: it always closes the unit of its type. */
    private Placement placeZeroWidth(MemberDescription member, long typeAlignment) {
        long alignment = Math.max(typeAlignment, bits(member.explicitAlignment()));
        if (rule == BitFieldRule.AAPCS) {
            recordAlignment = Math.max(recordAlignment, alignment);
        }
        return place(roundUp(start(), alignment), 0);
    }

    /**
     * A bit-field as wide as a machine integer, at a place fit for one, is laid out like that integer; it shows only
     * where the declared type's own alignment was lowered or raised by its typedef.
     */
    private boolean isMachineInteger(MemberDescription member) {
        int width = member.width();
        boolean machineWidth = width >= Byte.SIZE && width <= 128 && Integer.bitCount(width) == 1;
        return machineWidth && start() % width == 0 && (width == Byte.SIZE || !isPacked(member));
    }

    /** What a bit-field's declared type asks of the record. {@code #pragma pack} takes precedence over packed here. */
    private long impliedAlignment(MemberDescription member, long typeAlignment) {
        if (description.pack() != 0) {
            return cap(typeAlignment);
        }
        return isPacked(member) ? Byte.SIZE : typeAlignment;
    }

    private boolean mayNotStraddle(MemberDescription member) {
        return !isPacked(member) && description.pack() == 0 && !isMachineInteger(member);
    }

    /** Whether the bit-field would span more units of its type's alignment than the type itself does. */
    private static boolean straddles(long offset, MemberDescription member, long typeAlignment) {
        long units = Math.ceilDiv(Math.addExact(offset % typeAlignment, member.width()), typeAlignment);
        return units > bits(member.type().size()) / typeAlignment;
    }

    private Placement place(long offset, long width) {
        end = Math.max(end, Math.addExact(offset, width));
        return new Placement(offset, width);
    }

    private long start() {
        return description.union() ? 0 : end;
    }

    private boolean isPacked(MemberDescription member) {
        return member.packed() || description.packed();
    }

    /** {@code #pragma pack} caps even explicit alignments. */
    private long cap(long alignment) {
        return description.pack() == 0 ? alignment : Math.min(alignment, bits(description.pack()));
    }
}
