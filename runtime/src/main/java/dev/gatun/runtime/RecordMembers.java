package dev.gatun.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record's members after layout. */
final class RecordMembers {

    /**
     * @param name null for anonymous members and unnamed bit-fields
     * @param type of the member or of its elements; null for memory of no known type
     * @param length in elements; 1 for what is no array
     * @param offset in bits
     * @param width in bits
     * @param signed whether a bit-field has a sign
     */
    record Member(
            @Nullable String name,
            @Nullable NativeType type,
            long length,
            long offset,
            long width,
            boolean isBitField,
            boolean signed) {

        private Member movedBy(long bits) {
            return new Member(name, type, length, offset + bits, width, isBitField, signed);
        }
    }

    private final boolean union;
    private final List<Member> members;
    private final Map<String, Member> byName = new HashMap<>();
    private final boolean natural;

    /** @param natural whether every member is where its type's alignment alone puts it, and none is a bit-field */
    RecordMembers(boolean union, List<Member> members, boolean natural) {
        this.union = union;
        this.members = members;
        this.natural = natural;
        for (Member member : members) {
            if (member.name != null) {
                byName.put(member.name, member);
            } else if (member.type instanceof LaidOutRecord<?> anonymous) {
                for (Map.Entry<String, Member> inner :
                        anonymous.members().byName.entrySet()) {
                    byName.put(inner.getKey(), inner.getValue().movedBy(member.offset));
                }
            }
        }
    }

    boolean union() {
        return union;
    }

    boolean natural() {
        return natural;
    }

    List<Member> list() {
        return members;
    }

    @Nullable Member find(String name) {
        return byName.get(name);
    }
}
