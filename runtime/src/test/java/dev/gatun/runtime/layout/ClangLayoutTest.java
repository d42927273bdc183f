package dev.gatun.runtime.layout;

import static dev.gatun.runtime.layout.MemberDescription.bitField;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where Clang differs from GCC; every figure is what Clang says for {@code arm64-apple-macosx11}. */
class ClangLayoutTest {

    private static final TargetAbi TARGET = TargetAbi.AARCH64_MACOS;
    private static final Extent CHAR = TARGET.extent(BasicType.CHAR);
    private static final Extent SHORT = TARGET.extent(BasicType.SHORT);
    private static final Extent INT = TARGET.extent(BasicType.INT);
    private static final Extent LONG_LONG = TARGET.extent(BasicType.LONG_LONG);
    /** {@code typedef unsigned char aligned_char __attribute__((aligned(2)))}. */
    private static final Extent ALIGNED_CHAR = new Extent(1, 2, 1, 2);

    private static RecordLayout struct(boolean packed, int pack, MemberDescription... members) {
        return LayoutEngine.layout(TARGET, new RecordDescription(false, List.of(members), packed, pack, 0));
    }

    private static void expect(RecordLayout layout, long size, long alignment, Long... offsets) {
        assertThat(layout.size()).isEqualTo(size);
        assertThat(layout.alignment()).isEqualTo(alignment);
        assertThat(layout.members().stream().map(RecordLayout.Placement::offset))
                .containsExactly(offsets);
    }

    @Test
    void unnamedBitFieldTakesRoomWithoutAligningRecord() {
        expect(struct(false, 0, bitField("a", CHAR, 3), bitField(null, LONG_LONG, 9)), 2, 1, 0L, 3L);
        expect(struct(false, 0, bitField("a", CHAR, 3), bitField(null, INT, 0)), 4, 1, 0L, 32L);
    }

    @Test
    void typedefOfBitFieldDoesNotMoveIt() {
        expect(struct(false, 0, bitField("a", SHORT, 5), bitField("b", ALIGNED_CHAR, 3)), 2, 2, 0L, 5L);
    }

    @Test
    void explicitAlignmentDecidesWhereBitFieldStraddles() {
        expect(
                struct(
                        false,
                        0,
                        bitField("a", INT, 20),
                        bitField("b", LONG_LONG, 46).aligned(4)),
                16,
                8,
                0L,
                64L);
    }

    @Test
    void explicitAlignmentBeyondPragmaPackDoesNotMoveBitField() {
        expect(struct(false, 2, bitField("a", INT, 5), bitField("b", INT, 5).aligned(64)), 2, 2, 0L, 5L);
    }

    @Test
    void pragmaPackPrevailsOverPackedForBitFields() {
        expect(struct(true, 4, bitField("a", INT, 5)), 4, 4, 0L);
    }
}
