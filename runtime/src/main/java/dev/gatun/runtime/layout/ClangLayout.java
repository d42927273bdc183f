package dev.gatun.runtime.layout;

import static dev.gatun.runtime.layout.LayoutEngine.bits;
import static dev.gatun.runtime.layout.LayoutEngine.roundUp;

import dev.gatun.runtime.layout.RecordLayout.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * One record under the rules of System V, and for attributes of bit-fields, which the psABI leaves open, under those of
 * Clang, the compiler of Apple's systems.
 */
final class ClangLayout {

    private final RecordDescription description;
    private final List<Placement> placements = new ArrayList<>();
    /** In bits, as everything below; {@link Long#MAX_VALUE} for none. */
    private final long cap;

    private long recordAlignment;
    private long end;

    ClangLayout(RecordDescription description) {
        this.description = description;
        this.cap = description.pack() == 0 ? Long.MAX_VALUE : bits(description.pack());
        this.recordAlignment = bits(Math.max(1, description.alignment()));
    }

    RecordLayout layout() {
        for (MemberDescription member : description.members()) {
            placements.add(
                    !member.isBitField()
                            ? placeField(member)
                            : member.width() == 0 ? placeZeroWidth(member) : placeBitField(member));
        }
        long size = roundUp(roundUp(end, Byte.SIZE), recordAlignment);
        return new RecordLayout(size / Byte.SIZE, recordAlignment / Byte.SIZE, 1, placements);
    }

    private Placement placeField(MemberDescription member) {
        long natural = isPacked(member) ? Byte.SIZE : bits(member.type().alignment());
        long alignment = Math.min(cap, Math.max(natural, bits(member.explicitAlignment())));
        recordAlignment = Math.max(recordAlignment, alignment);
        return place(
                roundUp(start(), Math.max(alignment, Byte.SIZE)),
                bits(member.type().size()));
    }

    /** Neither packing nor {@code #pragma pack} concerns it: it always closes the unit of its type. */
    private Placement placeZeroWidth(MemberDescription member) {
        return place(roundUp(start(), Math.max(bits(member.type().alignment()), bits(member.explicitAlignment()))), 0);
    }

    private Placement placeBitField(MemberDescription member) {
        long explicit = bits(member.explicitAlignment());
        long unpacked = Math.min(cap, Math.max(bits(member.type().alignment()), explicit));
        // under #pragma pack the packed attribute says nothing
        long alignment = isPacked(member) && description.pack() == 0 ? Math.max(1, explicit) : unpacked;
        long offset = start();
        if (description.pack() == 0
                && offset % alignment + member.width() > bits(member.type().size())) {
            offset = roundUp(offset, alignment);
        } else if (explicit != 0 && explicit <= cap) {
            offset = roundUp(offset, explicit);
        }
        if (member.name() != null) {
            recordAlignment = Math.max(recordAlignment, alignment);
        }
        return place(offset, member.width());
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
}
