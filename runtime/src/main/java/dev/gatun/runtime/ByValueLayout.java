package dev.gatun.runtime;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records as the foreign linker takes them by value.
 *
 * <p>The linker knows members at their natural alignment only. Other records (with bit-fields, packed, over-aligned)
 * are given to it as what the calling convention makes of them: units that are either one floating-point member or
 * integer bits (psABI for x86-64, section 3.2.3, classification by eightbytes).
 */
final class ByValueLayout {

    /** What a unit holds. */
    private enum Kind {
        NOTHING,
        FLOAT,
        DOUBLE,
        INTEGER
    }

    private static final int EIGHTBYTE = 8;

    private final LaidOutRecord<?> record;
    /** By byte. */
    private final Kind[] kinds;

    private boolean unaligned;

    private ByValueLayout(LaidOutRecord<?> record) {
        this.record = record;
        this.kinds = new Kind[Math.toIntExact(record.size())];
        Arrays.fill(kinds, Kind.NOTHING);
    }

    /** @throws UnsupportedOperationException if the linker can't pass the record */
    static GroupLayout of(LaidOutRecord<?> record) {
        if (record.size() == 0) {
            throw new UnsupportedOperationException(record.name() + " is empty: can't be passed by value");
        }
        if (record.members().list().isEmpty()) {
            throw new UnsupportedOperationException("the linker can't pass " + record.name() + " by value");
        }
        return record.members().natural() ? natural(record) : new ByValueLayout(record).units();
    }

    private static GroupLayout natural(LaidOutRecord<?> record) {
        List<MemoryLayout> layouts = new ArrayList<>();
        long end = 0;
        for (RecordMembers.Member member : record.members().list()) {
            if (member.width() == 0 || member.type() == null) {
                continue; // flexible arrays are not passed; natural records have no members without a type
            }
            long offset = member.offset() / Byte.SIZE;
            MemoryLayout layout = member.type().layout();
            if (member.width() != layout.byteSize() * Byte.SIZE) {
                layout = MemoryLayout.sequenceLayout(member.length(), layout);
            }
            if (!record.members().union()) {
                pad(layouts, offset - end);
                end = offset + layout.byteSize();
            }
            layouts.add(layout);
        }
        if (record.members().union()) {
            long longest = 0;
            for (MemoryLayout layout : layouts) {
                longest = Math.max(longest, layout.byteSize());
            }
            pad(layouts, longest < record.size() ? record.size() : 0);
            return MemoryLayout.unionLayout(layouts.toArray(new MemoryLayout[0]))
                    .withName(record.name());
        }
        pad(layouts, record.size() - end);
        return MemoryLayout.structLayout(layouts.toArray(new MemoryLayout[0])).withName(record.name());
    }

    private static void pad(List<MemoryLayout> layouts, long bytes) {
        if (bytes > 0) {
            layouts.add(MemoryLayout.paddingLayout(bytes));
        }
    }

    private GroupLayout units() {
        if (record.alignment() > EIGHTBYTE) {
            throw new UnsupportedOperationException(
                    record.name() + " has an alignment of " + record.alignment() + ": can't be passed by value");
        }
        mark(record, 0);
        if (record.size() <= 2 * EIGHTBYTE) {
            refuseWhatRegistersCannotHold();
        }
        List<MemoryLayout> layouts = new ArrayList<>();
        int unit = (int) record.alignment();
        for (int start = 0; start < kinds.length; start += unit) {
            layouts.add(unit(kindOf(start, unit), unit));
        }
        return MemoryLayout.structLayout(layouts.toArray(new MemoryLayout[0])).withName(record.name());
    }

    /** Larger records go by memory, where the bytes are all that counts. */
    private void refuseWhatRegistersCannotHold() {
        String reason = unaligned ? "unaligned fields" : null;
        for (int start = 0; start < kinds.length && reason == null; start += EIGHTBYTE) {
            reason = switch (merge(start, Math.min(start + EIGHTBYTE, kinds.length))) {
                case NOTHING -> "eight bytes of padding";
                case FLOAT, DOUBLE -> record.alignment() < Float.BYTES ? "packed floating-point fields" : null;
                case INTEGER -> null;
            };
        }
        if (reason != null) {
            throw new UnsupportedOperationException(record.name() + " has " + reason + ": can't be passed by value");
        }
    }

    /** A unit without content is what else its eightbyte holds. */
    private Kind kindOf(int start, int unit) {
        Kind kind = merge(start, start + unit);
        int eightbyte = start / EIGHTBYTE * EIGHTBYTE;
        return kind == Kind.NOTHING ? merge(eightbyte, Math.min(eightbyte + EIGHTBYTE, kinds.length)) : kind;
    }

    private Kind merge(int from, int to) {
        Kind merged = Kind.NOTHING;
        for (int i = from; i < to; i++) {
            merged = kinds[i].compareTo(merged) > 0 ? kinds[i] : merged;
        }
        return merged;
    }

    private static MemoryLayout unit(Kind kind, int size) {
        boolean floating = kind == Kind.FLOAT || kind == Kind.DOUBLE;
        return switch (size) {
            case 1 -> ValueLayout.JAVA_BYTE;
            case 2 -> ValueLayout.JAVA_SHORT;
            case 4 -> floating ? ValueLayout.JAVA_FLOAT : ValueLayout.JAVA_INT;
            default -> floating ? ValueLayout.JAVA_DOUBLE : ValueLayout.JAVA_LONG;
        };
    }

    private void mark(LaidOutRecord<?> type, long start) {
        for (RecordMembers.Member member : type.members().list()) {
            long offset = start + member.offset() / Byte.SIZE;
            if (member.isBitField()) {
                markBits(member, start * Byte.SIZE + member.offset());
            } else if (member.type() instanceof LaidOutRecord<?> inner) {
                for (long i = 0; i < member.length(); i++) {
                    mark(inner, offset + i * inner.size());
                }
            } else if (member.type() instanceof ScalarType scalar) {
                for (long i = 0; i < member.length(); i++) {
                    fill(offset + i * scalar.size(), scalar.size(), kind(scalar));
                }
                unaligned |= offset % scalar.alignment() != 0;
            } else if (record.size() <= 2 * EIGHTBYTE) {
                throw new UnsupportedOperationException(
                        record.name() + ": the linker can't pass the type of " + member.name() + " by value");
            }
        }
    }

    /** Unnamed bit-fields don't count (psABI, section 3.2.3). */
    private void markBits(RecordMembers.Member member, long offset) {
        if (member.name() != null) {
            long first = offset / Byte.SIZE;
            long last = (offset + member.width() - 1) / Byte.SIZE;
            fill(first, last - first + 1, Kind.INTEGER);
        }
    }

    private void fill(long start, long size, Kind kind) {
        for (long i = start; i < start + size; i++) {
            Kind before = kinds[(int) i];
            kinds[(int) i] = kind.compareTo(before) > 0 ? kind : before;
        }
    }

    private static Kind kind(ScalarType type) {
        return switch (type) {
            case CFloat _ -> Kind.FLOAT;
            case CDouble _ -> Kind.DOUBLE;
            case CBfloat16 _, CFloat16 _ ->
                throw new UnsupportedOperationException("the linker can't pass " + type.name() + " by value");
            case CBool _, CByte _, CChar16 _, CInt _, CLong _, CLongLong _, CPointer _, CShort _, CWchar _ ->
                Kind.INTEGER;
        };
    }
}
