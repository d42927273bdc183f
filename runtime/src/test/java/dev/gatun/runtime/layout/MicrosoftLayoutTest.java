package dev.gatun.runtime.layout;

import static dev.gatun.runtime.layout.MemberDescription.bitField;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure is what Clang says for {@code x86_64-pc-windows-msvc}. */
class MicrosoftLayoutTest {

    private static final TargetAbi TARGET = TargetAbi.X86_64_WINDOWS;
    private static final Extent BOOL = TARGET.extent(BasicType.BOOL);
    private static final Extent CHAR = TARGET.extent(BasicType.CHAR);
    private static final Extent SHORT = TARGET.extent(BasicType.SHORT);
    private static final Extent INT = TARGET.extent(BasicType.INT);
    private static final Extent LONG_LONG = TARGET.extent(BasicType.LONG_LONG);
    /** {@code typedef int aligned_int __attribute__((aligned(16)))}. */
    private static final Extent ALIGNED_INT = new Extent(4, 16, 4, 16);
    /** {@code typedef int low_int __attribute__((aligned(1)))}. */
    private static final Extent LOW_INT = new Extent(4, 1, 4, 1);

    private static MemberDescription field(String name, Extent type) {
        return MemberDescription.of(name, type);
    }

    private static RecordLayout struct(MemberDescription... members) {
        return LayoutEngine.layout(TARGET, RecordDescription.struct(List.of(members)));
    }

    private static RecordLayout struct(boolean packed, int pack, long alignment, MemberDescription... members) {
        return LayoutEngine.layout(TARGET, new RecordDescription(false, List.of(members), packed, pack, alignment));
    }

    private static RecordLayout union(MemberDescription... members) {
        return LayoutEngine.layout(TARGET, RecordDescription.union(List.of(members)));
    }

    private static void expect(RecordLayout layout, long size, long alignment, Long... offsets) {
        assertThat(layout.size()).isEqualTo(size);
        assertThat(layout.alignment()).isEqualTo(alignment);
        assertThat(layout.members().stream().map(RecordLayout.Placement::offset))
                .containsExactly(offsets);
    }

    @Test
    void emptyRecordHasFourBytes() {
        expect(struct(), 4, 1);
        expect(union(), 4, 1);
        expect(struct(field("none", INT.array(0))), 4, 4, 0L);
    }

    @Test
    void emptyRecordIsAsLargeAsTheAlignmentAskedFor() {
        expect(struct(false, 0, 2), 4, 2);
        expect(struct(false, 0, 16), 16, 16);
    }

    @Test
    void bitFieldsOfOneSizeShareTheirUnit() {
        expect(struct(bitField("a", INT, 3), bitField("b", INT, 29), bitField("c", INT, 1)), 8, 4, 0L, 3L, 32L);
    }

    @Test
    void bitFieldOfAnotherSizeStartsNewUnit() {
        expect(struct(bitField("a", CHAR, 3), bitField("b", INT, 3)), 8, 4, 0L, 32L);
        expect(struct(bitField("a", BOOL, 1), bitField("b", CHAR, 3)), 1, 1, 0L, 1L);
    }

    @Test
    void bitFieldDoesNotShareBytesWithPrecedingMember() {
        expect(struct(field("c", CHAR), bitField("b", INT, 24)), 8, 4, 0L, 32L);
    }

    @Test
    void bitFieldTakesItsWholeUnitInUnions() {
        expect(union(bitField("a", SHORT, 1), bitField("b", LONG_LONG, 1)), 8, 1, 0L, 0L);
    }

    @Test
    void zeroWidthAfterBitFieldAlignsRecord() {
        expect(
                struct(bitField("a", CHAR, 3), bitField(null, LONG_LONG, 0), bitField("b", CHAR, 3)),
                16,
                8,
                0L,
                64L,
                64L);
    }

    @Test
    void zeroWidthElsewhereSaysNothing() {
        expect(struct(field("c", CHAR), bitField(null, INT, 0), field("d", CHAR)), 2, 1, 0L, 8L, 8L);
        expect(struct(bitField(null, INT, 0), field("d", CHAR)), 1, 1, 0L, 0L);
    }

    @Test
    void unnamedBitFieldAlignsRecord() {
        expect(struct(bitField("a", LONG_LONG, 3), bitField(null, LONG_LONG, 9)), 8, 8, 0L, 3L);
    }

    @Test
    void pragmaPackCapsAlignments() {
        expect(struct(false, 2, 0, field("c", CHAR), field("l", LONG_LONG)), 10, 2, 0L, 16L);
        expect(struct(false, 1, 0, field("c", CHAR), bitField("b", INT, 3)), 5, 1, 0L, 8L);
    }

    @Test
    void pragmaPackBeyondPointersSaysNothing() {
        Extent int128 = TARGET.extent(BasicType.INT128);
        expect(struct(false, 8, 0, field("c", CHAR), field("i", int128)), 24, 8, 0L, 64L);
        expect(struct(false, 16, 0, field("c", CHAR), field("i", int128)), 32, 16, 0L, 128L);
    }

    @Test
    void explicitAlignmentWithstandsPragmaPackAndPacked() {
        expect(struct(false, 1, 0, field("c", CHAR), field("i", INT).aligned(8)), 16, 8, 0L, 64L);
        expect(struct(true, 0, 0, field("c", CHAR), field("i", INT).aligned(8)), 16, 8, 0L, 64L);
        expect(struct(field("c", CHAR), field("i", INT).asPacked().aligned(2)), 6, 2, 0L, 16L);
    }

    @Test
    void alignmentOfTypedefWithstandsPacking() {
        expect(struct(true, 0, 0, field("c", CHAR), field("i", ALIGNED_INT)), 32, 16, 0L, 128L);
    }

    @Test
    void typedefCannotLowerAlignment() {
        expect(struct(field("c", CHAR), field("i", LOW_INT)), 8, 4, 0L, 32L);
    }

    @Test
    void typedefOfElementsLowersAlignment() {
        expect(struct(field("c", CHAR), field("i", LOW_INT.array(2))), 9, 1, 0L, 8L);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 1", "1, 8, 4", "8, 16, 8"})
    void nestedRecordKeepsWhatItsAttributesAskFor(long alignment, long size, long recordAlignment) {
        RecordLayout inner = struct(false, 0, alignment, field("i", INT));
        RecordLayout outer = struct(true, 0, 0, field("c", CHAR), field("inner", inner.extent()));
        assertThat(outer.size()).isEqualTo(size);
        assertThat(outer.alignment()).isEqualTo(recordAlignment);
    }

    @Test
    void nestedRecordKeepsWhatItsMembersAskFor() {
        RecordLayout inner = struct(field("i", INT).aligned(8));
        expect(struct(true, 0, 0, field("c", CHAR), field("inner", inner.extent())), 16, 8, 0L, 64L);
    }

    @Test
    void explicitAlignmentOfBitFieldMovesItsUnit() {
        expect(struct(field("c", CHAR), bitField("b", INT, 3).aligned(8)), 16, 8, 0L, 64L);
    }
}
