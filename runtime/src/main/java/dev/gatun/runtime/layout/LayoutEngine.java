package dev.gatun.runtime.layout;

import dev.gatun.runtime.layout.RecordLayout.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out structs and unions as the target's C compilers do.
 *
 * <p>The rules are those of the psABI for x86-64, section 3.1.2, and for what that leaves open (attributes, {@code
 * #pragma pack}, their combination with bit-fields) what GCC does. They are tested against the host's compiler with
 * random records. All arithmetic is checked: a record whose size in bits exceeds 64 bits is refused.
 */
public final class LayoutEngine {

    private final TargetAbi target;
    private final RecordDescription description;
    private final List<Placement> placements = new ArrayList<>();
    /** In bits, as everything below. */
    private long recordAlignment;

    private long end;

    private LayoutEngine(TargetAbi target, RecordDescription description) {
        this.target = target;
        this.description = description;
        this.recordAlignment = bits(Math.max(1, description.alignment()));
    }

    /**
     * Lays out one record.
     *
     * @throws ArithmeticException if the record is larger than any address space
     * @throws UnsupportedOperationException if the record has bit-fields and the target's rule for them is not known
     */
    public static RecordLayout layout(TargetAbi target, RecordDescription description) {
        try {
            return new LayoutEngine(target, description).run();
        } catch (ArithmeticException e) {
            ArithmeticException report = new ArithmeticException("record is larger than any address space");
            report.initCause(e);
            throw report;
        }
    }

    private RecordLayout run() {
        for (MemberDescription member : description.members()) {
            placements.add(member.isBitField() ? placeBitField(member) : placeField(member));
        }
        long size = roundUp(roundUp(end, Byte.SIZE), recordAlignment);
        return new RecordLayout(size / Byte.SIZE, recordAlignment / Byte.SIZE, placements);
    }

    private Placement placeField(MemberDescription member) {
        long alignment = cap(Math.max(
                isPacked(member) ? Byte.SIZE : bits(member.type().alignment()), bits(member.explicitAlignment())));
        recordAlignment = Math.max(recordAlignment, alignment);
        return place(roundUp(start(), alignment), bits(member.type().size()));
    }

    private Placement placeBitField(MemberDescription member) {
        if (target.bitFieldRule() == BitFieldRule.MSVC) {
            throw new UnsupportedOperationException("bit-fields on " + target.triple());
        }
        long typeAlignment = bits(member.type().alignment());
        if (member.width() == 0) {
            return placeZeroWidth(member, typeAlignment);
        }
        long alignment = cap(Math.max(isMachineInteger(member) ? member.width() : 1, bits(member.explicitAlignment())));
        if (member.name() != null || target.bitFieldRule() == BitFieldRule.AAPCS) {
            recordAlignment = Math.max(recordAlignment, Math.max(alignment, impliedAlignment(member, typeAlignment)));
        }
        long offset = roundUp(start(), alignment);
        if (mayNotStraddle(member) && straddles(offset, member, typeAlignment)) {
            offset = roundUp(offset, typeAlignment);
        }
        return place(offset, member.width());
    }

    /** Packing does not concern a zero width: it always closes the unit of its type. */
    private Placement placeZeroWidth(MemberDescription member, long typeAlignment) {
        long alignment = Math.max(typeAlignment, bits(member.explicitAlignment()));
        if (target.bitFieldRule() == BitFieldRule.AAPCS) {
            recordAlignment = Math.max(recordAlignment, cap(alignment));
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

    private static long bits(long bytes) {
        return Math.multiplyExact(bytes, Byte.SIZE);
    }

    private static long roundUp(long value, long alignment) {
        return Math.multiplyExact(Math.ceilDiv(value, alignment), alignment);
    }
}
