package dev.gatun.runtime;

import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.LayoutEngine;
import dev.gatun.runtime.layout.MemberDescription;
import dev.gatun.runtime.layout.RecordDescription;
import dev.gatun.runtime.layout.RecordLayout;
import dev.gatun.runtime.layout.RecordLayout.Placement;
import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes a record as its declaration in C does: members in order, then {@link #build}.
 *
 * @param <R> the generated class of the record's views
 */
public final class RecordBuilder<R extends Pointer<R>> {

    private final String name;
    private final Function<MemorySegment, R> constructor;
    private final boolean union;
    private final List<@Nullable NativeType> types = new ArrayList<>();
    private final List<Long> lengths = new ArrayList<>();
    private final List<MemberDescription> members = new ArrayList<>();
    /** Indices of the bit-fields of wide types with a sign. */
    private final Set<Integer> signedBits = new HashSet<>();

    private boolean packed;
    private int pack;
    private long alignment;
    private boolean anywhere;

    RecordBuilder(String name, Function<MemorySegment, R> constructor, boolean union) {
        this.name = name;
        this.constructor = constructor;
        this.union = union;
    }

    /** Adds a member. */
    public RecordBuilder<R> field(String name, NativeType type) {
        return add(type, 1, MemberDescription.of(name, extent(type)));
    }

    /**
     * Adds a bit-field.
     *
     * @param name null for an unnamed one
     * @param width in bits
     * @throws IllegalArgumentException if the width exceeds the type's, or is 0 for a named one
     */
    public RecordBuilder<R> bits(@Nullable String name, ScalarType type, int width) {
        return add(type, 1, MemberDescription.bitField(name, extent(type), width));
    }

    /**
     * Adds a bit-field of a type wider than any of Java's, such as {@link Int128}.
     *
     * @param name null for an unnamed one
     * @param signed whether its type is
     * @param width in bits
     * @throws IllegalArgumentException if the width exceeds the type's, or is 0 for a named one
     */
    public RecordBuilder<R> bits(@Nullable String name, RecordType<?> type, boolean signed, int width) {
        if (signed) {
            signedBits.add(members.size());
        }
        return add(type, 1, MemberDescription.bitField(name, extent(type), width));
    }

    /**
     * Adds an array.
     *
     * @param length of each dimension, in elements; 0 for a flexible array
     */
    public RecordBuilder<R> array(String name, NativeType type, long... length) {
        Extent extent = extent(type);
        long elements = 1;
        for (long dimension : length) {
            extent = extent.array(dimension);
            elements *= dimension;
        }
        return add(type, elements, MemberDescription.of(name, extent));
    }

    /** Adds an anonymous struct or union; its fields are then found as this record's own. */
    public RecordBuilder<R> anonymous(RecordType<?> type) {
        return add(type, 1, MemberDescription.of(null, extent(type)));
    }

    /**
     * Adds a member of a type that Java has nothing for, such as {@code long double}.
     *
     * @param size in bytes
     * @param alignment in bytes
     */
    public RecordBuilder<R> blob(String name, long size, long alignment) {
        return add(null, 1, MemberDescription.of(name, new Extent(size, alignment)));
    }

    /** Gives the member just added an explicit alignment, in bytes: {@code aligned(n)}, {@code _Alignas(n)}. */
    public RecordBuilder<R> aligned(long alignment) {
        members.add(members.removeLast().aligned(alignment));
        return this;
    }

    /** Gives the member just added the packed attribute. */
    public RecordBuilder<R> packedField() {
        members.add(members.removeLast().asPacked());
        return this;
    }

    /** Gives the record the packed attribute. */
    public RecordBuilder<R> packed() {
        packed = true;
        return this;
    }

    /** {@code #pragma pack(n)} is in force, in bytes. */
    public RecordBuilder<R> pack(int n) {
        pack = n;
        return this;
    }

    /** Gives the record an explicit alignment, in bytes. */
    public RecordBuilder<R> align(long alignment) {
        this.alignment = Math.max(this.alignment, alignment);
        return this;
    }

    /** Such records may be members of packed ones: a pointer to one may hold any address. */
    public RecordBuilder<R> anywhere() {
        anywhere = true;
        return this;
    }

    /**
     * Lays the record out.
     *
     * @throws ArithmeticException if it is larger than any address space
     */
    public RecordType<R> build() {
        RecordDescription description = new RecordDescription(union, members, packed, pack, alignment);
        RecordLayout layout = LayoutEngine.layout(TargetAbi.host(), description);
        List<RecordMembers.Member> placed = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            MemberDescription member = members.get(i);
            Placement place = layout.members().get(i);
            placed.add(new RecordMembers.Member(
                    member.name(),
                    types.get(i),
                    lengths.get(i),
                    place.offset(),
                    place.width(),
                    member.isBitField(),
                    isSigned(i)));
        }
        RecordMembers all = new RecordMembers(union, List.copyOf(placed), isNatural());
        return new LaidOutRecord<>(
                name, layout.size(), layout.alignment(), layout.requiredAlignment(), anywhere, constructor, all);
    }

    private boolean isSigned(int index) {
        return types.get(index) instanceof ScalarType scalar ? scalar.signed() : signedBits.contains(index);
    }

    private boolean isNatural() {
        boolean natural = !packed && pack == 0 && alignment == 0;
        for (int i = 0; natural && i < members.size(); i++) {
            MemberDescription member = members.get(i);
            natural = !member.isBitField()
                    && !member.packed()
                    && member.explicitAlignment() == 0
                    && types.get(i) != null
                    && (!(types.get(i) instanceof LaidOutRecord<?> inner)
                            || inner.members().natural());
        }
        return natural;
    }

    private RecordBuilder<R> add(@Nullable NativeType type, long length, MemberDescription member) {
        types.add(type);
        lengths.add(length);
        members.add(member);
        return this;
    }

    private static Extent extent(NativeType type) {
        return type instanceof LaidOutRecord<?> inner
                ? new Extent(inner.size(), inner.alignment(), inner.alignment(), inner.requiredAlignment())
                : new Extent(type.size(), type.alignment());
    }
}
