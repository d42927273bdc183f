package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one implementation; a record for the reason that {@link CarrierType} gives.
 *
 * @param anywhere whether C may have such records at addresses that aren't aligned, in packed ones
 */
record LaidOutRecord<R extends Pointer<R>>(
        String name,
        long size,
        long alignment,
        long requiredAlignment,
        boolean anywhere,
        Function<MemorySegment, R> constructor,
        RecordMembers members)
        implements RecordType<R> {

    /** The least on any platform; the first and the last are nobody's. */
    private static final long PAGE = 4096;

    @Override
    public long offset(String field) {
        RecordMembers.Member member = member(field);
        if (member.isBitField()) {
            throw new IllegalArgumentException(name + "." + field + " is a bit-field");
        }
        return member.offset() / Byte.SIZE;
    }

    @Override
    public BitField bitField(String field) {
        RecordMembers.Member member = bits(field);
        long typeWidth = member.type() == null ? 0 : member.type().size() * Byte.SIZE;
        return new BitField(name + "." + field, member.offset(), member.width(), member.signed(), typeWidth);
    }

    @Override
    public WideBitField wideBitField(String field) {
        RecordMembers.Member member = bits(field);
        return new WideBitField(name + "." + field, member.offset(), member.width(), member.signed());
    }

    private RecordMembers.Member bits(String field) {
        RecordMembers.Member member = member(field);
        if (!member.isBitField()) {
            throw new IllegalArgumentException(name + "." + field + " is no bit-field");
        }
        return member;
    }

    private RecordMembers.Member member(String field) {
        RecordMembers.Member member = members.find(field);
        if (member == null) {
            throw new IllegalArgumentException(name + " has no field " + field);
        }
        return member;
    }

    @Override
    public GroupLayout layout() {
        return ByValueLayout.of(this);
    }

    @Override
    public Class<?> carrier() {
        return MemorySegment.class;
    }

    @Override
    public R allocate(SegmentAllocator allocator) {
        return constructor.apply(Memory.allocate(allocator, this, 1));
    }

    @Override
    public Array<R> allocateArray(SegmentAllocator allocator, long length) {
        return new Array<>(Memory.allocate(allocator, this, length), this);
    }

    @Override
    public R get(MemorySegment segment, long offset) {
        return constructor.apply(segment.asSlice(offset, size));
    }

    @Override
    public void set(MemorySegment segment, long offset, R value) {
        MemorySegment.copy(value.segment(), 0, segment, offset, size);
    }

    @Override
    public Array<R> array(MemorySegment segment, long offset, long length) {
        return new Array<>(segment.asSlice(offset, Memory.size(this, length)), this);
    }

    @Override
    public Array<R> array(Pointer<R> first, long length) {
        return new Array<>(Segments.widened(first.segment(), Memory.size(this, length), name + " array"), this);
    }

    @Override
    public @Nullable R at(MemorySegment address) {
        if (address.address() == 0) {
            return null;
        }
        if (!anywhere && (address.address() & (alignment - 1)) != 0 && !isSign(address.address())) {
            throw Violation.ofAddress(this, address);
        }
        return constructor.apply(Segments.sized(address, size, name));
    }

    /** Whether no object can lie there: headers have such numbers, {@code (struct s *) -1}, for what is no object. */
    private static boolean isSign(long address) {
        return address + PAGE >= 0 && address < PAGE;
    }

    @Override
    public String toString() {
        return name;
    }
}
