package dev.gatun.runtime.layout;

import static dev.gatun.runtime.layout.MemberDescription.bitField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutEngineTest {

    private static final TargetAbi TARGET = TargetAbi.X86_64_LINUX;
    private static final Extent CHAR = TARGET.extent(BasicType.CHAR);
    private static final Extent SHORT = TARGET.extent(BasicType.SHORT);
    private static final Extent INT = TARGET.extent(BasicType.INT);
    private static final Extent LONG = TARGET.extent(BasicType.LONG);

    private static MemberDescription field(String name, Extent type) {
        return MemberDescription.of(name, type);
    }

    private static RecordLayout struct(MemberDescription... members) {
        return LayoutEngine.layout(TARGET, RecordDescription.struct(List.of(members)));
    }

    private static RecordLayout struct(boolean packed, int pack, long alignment, MemberDescription... members) {
        return LayoutEngine.layout(TARGET, new RecordDescription(false, List.of(members), packed, pack, alignment));
    }

    private static void expect(RecordLayout layout, long size, long alignment, long... offsets) {
        assertThat(layout.size()).isEqualTo(size);
        assertThat(layout.alignment()).isEqualTo(alignment);
        assertThat(layout.members().stream().mapToLong(RecordLayout.Placement::offset))
                .containsExactly(box(offsets));
    }

    private static Long[] box(long... values) {
        Long[] boxed = new Long[values.length];
        for (int i = 0; i < values.length; i++) {
            boxed[i] = values[i];
        }
        return boxed;
    }

    @Test
    void emptyRecordHasNoSize() {
        expect(struct(), 0, 1);
    }

    @Test
    void membersAreAlignedAndSizeIsPadded() {
        expect(struct(field("c", CHAR), field("i", INT), field("s", SHORT)), 12, 4, 0, 32, 64);
    }

    @Test
    void unionMembersOverlap() {
        RecordDescription union = RecordDescription.union(List.of(field("c", CHAR.array(5)), field("i", INT)));
        expect(LayoutEngine.layout(TARGET, union), 8, 4, 0, 0);
    }

    @Test
    void bitFieldsShareTheirUnit() {
        expect(struct(bitField("a", INT, 3), bitField("b", INT, 29), bitField("c", INT, 1)), 8, 4, 0, 3, 32);
    }

    @Test
    void bitFieldSharesBytesWithPrecedingMember() {
        expect(struct(field("c", CHAR), bitField("b", INT, 24)), 4, 4, 0, 8);
    }

    @Test
    void bitFieldStraddlingUnitStartsNewUnit() {
        expect(struct(bitField("a", INT, 20), bitField("b", INT, 20)), 8, 4, 0, 32);
        expect(struct(bitField("a", SHORT, 9), bitField("b", CHAR, 8)), 4, 2, 0, 16);
    }

    @Test
    void zeroWidthClosesUnitWithoutAligningRecord() {
        expect(struct(bitField("a", CHAR, 3), bitField(null, INT, 0), bitField("b", CHAR, 3)), 5, 1, 0, 32, 32);
    }

    @Test
    void unnamedBitFieldTakesRoomWithoutAligningRecord() {
        expect(struct(bitField("a", CHAR, 3), bitField(null, LONG, 9)), 2, 1, 0, 3);
    }

    @Test
    void unnamedBitFieldAlignsRecordUnderAapcs() {
        TargetAbi aapcs = TargetAbi.AARCH64_LINUX;
        RecordDescription record = RecordDescription.struct(List.of(bitField("a", CHAR, 3), bitField(null, LONG, 9)));
        expect(LayoutEngine.layout(aapcs, record), 8, 8, 0, 3);
    }

    @Test
    void zeroWidthAlignsRecordUnderAapcsWhateverThePragma() {
        RecordDescription record = new RecordDescription(false, List.of(bitField(null, INT, 0)), false, 1, 0);
        expect(LayoutEngine.layout(TargetAbi.AARCH64_LINUX, record), 0, 4, 0);
    }

    @Test
    void packedRecordHasNoPadding() {
        expect(struct(true, 0, 0, field("c", CHAR), field("i", INT), bitField("b", INT, 20)), 8, 1, 0, 8, 40);
    }

    @Test
    void packedMemberKeepsItsExplicitAlignment() {
        expect(struct(field("c", CHAR), field("i", INT).asPacked().aligned(2)), 6, 2, 0, 16);
    }

    @Test
    void pragmaPackCapsAlignments() {
        expect(
                struct(
                        false,
                        2,
                        0,
                        field("c", CHAR),
                        field("l", LONG),
                        field("i", INT).aligned(16)),
                14,
                2,
                0,
                16,
                80);
    }

    @Test
    void pragmaPackLetsBitFieldsStraddle() {
        expect(struct(false, 8, 0, bitField("a", INT, 20), bitField("b", INT, 20)), 8, 4, 0, 20);
    }

    @Test
    void pragmaPackDoesNotCapRecordsOwnAlignment() {
        expect(struct(false, 1, 16, field("c", CHAR)), 16, 16, 0);
    }

    @Test
    void flexibleArrayAlignsRecordAndHasNoSize() {
        expect(struct(field("c", CHAR), field("tail", LONG.array(0))), 8, 8, 0, 64);
    }

    @Test
    void hugeRecordIsReported() {
        Extent huge = CHAR.array(Long.MAX_VALUE / 16);
        assertThatThrownBy(() -> struct(field("a", huge), field("b", huge), field("c", huge)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("record is larger than any address space");
        assertThatThrownBy(() -> LONG.array(1L << 60)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void wrongDescriptionsAreRefused() {
        assertThatThrownBy(() -> bitField("a", INT, 33)).hasMessage("bit-field a of 33 bits in a type of 4 bytes");
        assertThatThrownBy(() -> bitField("a", INT, 0)).hasMessage("bit-field a has a name and no width");
        assertThatThrownBy(() -> field("a", INT).aligned(3)).hasMessage("alignment 3 is not a power of two");
        assertThatThrownBy(() -> struct(false, 3, 0)).hasMessage("alignment 3 is not a power of two");
        assertThatThrownBy(() -> new Extent(-1, 1)).hasMessage("negative size -1");
        assertThatThrownBy(() -> INT.array(-1)).hasMessage("negative array length -1");
    }

    @Test
    void targetWithoutAnExtentIsRefused() {
        Map<BasicType, Extent> extents = new EnumMap<>(TARGET.extents());
        extents.remove(BasicType.LONG);
        assertThatThrownBy(() -> new TargetAbi(
                        "t", TARGET.byteOrder(), true, true, 16, 16, LongDoubleFormat.X87, BitFieldRule.SYSV, extents))
                .hasMessage("no extent for LONG on t");
    }
}
